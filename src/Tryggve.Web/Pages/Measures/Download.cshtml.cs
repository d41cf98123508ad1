using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Export;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Measures;

/// <summary>The measures that a selection finds, all pages of it in its order, as a file.</summary>
public sealed class DownloadModel(MeasureQueries measures, CurrentActor current, TimeProvider time) : PageModel
{
    /// <summary>More than any municipality has; a spreadsheet takes a million rows.</summary>
    private const int Most = 200_000;

    private static readonly IReadOnlyList<ListColumn<MeasureListing>> Columns =
    [
        new("district", "Stadsdel", 18, m => m.District),
        new("years", "År", 8, m => m.Years.ToString()),
        new("area", "Prioriterat område", 26, m => m.Area),
        new("collectiveName", "Samlingsnamn", 20, m => m.CollectiveName),
        new("problem", "Problem", 40, m => m.Problem),
        new("cause", "Orsak", 40, m => m.Cause),
        new("name", "Namn", 20, m => m.Name),
        new("measure", "Åtgärd", 50, m => m.Text),
        new("kind", "Slag", 14, m => m.KnownKind is { } kind ? Vocabulary.Of(kind) : ""),
        new("goals", "Operativa mål", 50, m => m.GoalTexts ?? ""),
        new("when", "När", 20, m => m.Timing),
        new("lastDay", "Sista dag", 12, m => m.Due ?? ""),
        new("who", "Vem", 30, m => m.Responsible),
        new("places", "Platser", 20, m => m.Places),
        new("targetGroups", "Målgrupper", 20, m => m.TargetGroups),
        new("status", "Status", 16, m => m.KnownStatus is { } status ? Vocabulary.Of(status) : ""),
        new("goalCount", "Antal mål", 10, m => m.Goals),
        .. Enum.GetValues<Verdict>().Select(v => new ListColumn<MeasureListing>($"goals{v}", $"Mål {Vocabulary.Of(v)}", 12, m => (long)m.Verdicts[v])),
        new("goalsNotJudged", "Mål inte bedömda", 12, m => (long)m.NotJudged),
        new("shortfalls", "Brister", 30, m => string.Join(", ", Enum.GetValues<Shortfall>().Where(m.Lacks).Select(FilterWords.Phrase))),
    ];

    public async Task<IActionResult> OnGetAsync(string format)
    {
        if (ListFile.MediaType(format) is not { } mediaType || !current.Actor.MayAnywhere(Permission.SeePlan)) return NotFound();
        var (filter, _) = FilterAddress.Parse(Request.Query);
        var rows = await measures.List(filter, current.Actor, time.GetUtcNow().ToDay(), Most, withGoals: true);
        using var file = new MemoryStream();
        ListFile.Write(file, format, "Åtgärder", Columns, rows);
        return File(file.ToArray(), mediaType, $"atgarder.{format}");
    }
}
