using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Analysis.Law;
using Tryggve.Districts.Law;
using Tryggve.Export;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Law;

/// <summary>The answers as a file for a spreadsheet: a row a duty, then a row for each district and each record that stands.</summary>
public sealed class BasisFileModel(LawStore law, CurrentActor current, TimeProvider time) : PageModel
{
    private static readonly string[] Headers = ["Paragraf", "Punkt", "Del", "Läge", "Svar", "Från", "Senast", "Att göra", "Dokument"];

    public async Task<IActionResult> OnGetAsync()
    {
        var today = time.GetUtcNow().ToDay();
        if (await law.Read(current.Actor, today) is not { } facts) return NotFound();
        using var file = new MemoryStream();
        Csv.Write(file, Headers, LawChecklist.Of(facts, today).Items.SelectMany(Rows));
        return File(file.ToArray(), "text/csv; charset=utf-8", $"lagen-{Write(today)}.csv");
    }

    private static IEnumerable<string[]> Rows(LawItem item)
    {
        string[] of = [Vocabulary.ParagraphOf(item.Duty), Vocabulary.Of(item.Duty)];
        yield return [.. of, "", Vocabulary.Of(item.State), item.Finding, Write(item.Since), Write(item.Due), item.Next, ""];
        foreach (var district in item.Districts) yield return [.. of, district.District, Vocabulary.Of(district.State), district.Finding, Write(district.Since), Write(district.Due), "", ""];
        foreach (var record in item.Records.Where(r => r.Duty == item.Duty))
        {
            yield return [.. of, record.Text(LawField.Title), "", string.Join('\n', LawWords.Answers(record).Select(a => $"{a.Label}: {a.Text}")), Write(record.On), Write(record.Until), "", record.Document?.Name ?? ""];
        }
    }

    private static string Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
