using System.Text.RegularExpressions;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Privacy;

namespace Tryggve.Import;

/// <summary>What a person should look at in a row: what is missing, what was left as a placeholder, what looks cut, and personal data.</summary>
internal static partial class RowRemarks
{
    /// <summary>What the method asks of each measure (Brå, uppratta-atgardsplan), and the words for its lack.</summary>
    public static readonly IReadOnlyList<(PlanField Field, string Code, string Noun, string Advice)> Expected =
    [
        (PlanField.Problem, "problem-missing", "problem", "Skriv vilket problem åtgärden ska påverka."),
        (PlanField.Cause, "cause-missing", "orsak", "Skriv vilken orsak åtgärden riktar sig mot."),
        (PlanField.Measure, "measure-missing", "åtgärd", "Skriv vad som ska göras, eller lämna raden utanför."),
        (PlanField.Goals, "goal-missing", "operativa mål", "Skriv ett mål som går att mäta."),
        (PlanField.When, "time-missing", "tid", "Skriv när åtgärden ska vara klar, eller att den är linjearbete."),
        (PlanField.Who, "responsible-missing", "ansvarig", "Skriv vilken funktion som ansvarar."),
    ];

    /// <param name="asked">The fields that the row's table has a column for; what it has none for is said once for the table.</param>
    public static IEnumerable<Remark> Of(DraftRow row, IReadOnlySet<PlanField> asked)
    {
        foreach (var (field, code, noun, advice) in Expected)
        {
            if (asked.Contains(field) && Answer(row, field).Length == 0) yield return new Remark(code, Severity.Warning, $"Raden saknar {noun}. {advice}", row.Place);
        }
        foreach (var (text, place) in Texts(row))
        {
            if (Placeholder().IsMatch(text)) yield return new Remark("placeholder", Severity.Warning, $"Texten ”{Words.Shorten(text)}” ser ut att vara kvar att fylla i. Skriv det som ska stå eller töm fältet.", place);
            if (Clipped().IsMatch(text) || text.Length is 255 or 1024 or 32767) yield return new Remark("text-clipped", Severity.Warning, $"Texten ”…{Words.OneLine(text)[^Math.Min(40, Words.OneLine(text).Length)..]}” ser avklippt eller övertryckt ut. Jämför med originalet och skriv den hel.", place);
            foreach (var remark in PrivacyGuard.Check(text, place)) yield return remark;
        }
        foreach (var (header, text, place) in NotUnderstood(row)) yield return new Remark("report-unread", Severity.Hint, $"”{Words.Shorten(text)}” under ”{header}” är inte skrivet så som Tryggve skriver det. Texten sparas som övrig uppgift; ange det på sidan Följ upp om det ska räknas.", place);
        if (row.Shift is { } shift) yield return new Remark("shift-proposed", Severity.Warning, $"Raden ser förskjuten ut: {Moves(shift)}. Godta eller avvisa förslaget.", row.Place);
    }

    /// <summary>Cells under a header of our own that say something else than we do.</summary>
    private static IEnumerable<(string Header, string Text, Place Place)> NotUnderstood(DraftRow row)
    {
        var ours = row.Extras.Select(e => (e.Header, e.Text, e.Place)).Concat(row.Form.Where(l => l.Field == PlanField.Unknown).Select(l => (l.Label, l.Text, l.Place))).Where(c => ReportCells.FieldOf(c.Item1) is not null).ToList();
        if (ours.Count == 0) return [];
        var left = DraftAssembler.MeasureOf(row, "").Others.Select(o => (o.Header, o.Value)).ToHashSet();
        return ours.Where(c => left.Contains((c.Item1, c.Item2)));
    }

    private static string Answer(DraftRow row, PlanField field) => field switch
    {
        PlanField.When when row.Form.Count > 0 => row[PlanField.When] + row[PlanField.Duration],
        PlanField.Who when row.Form.Count > 0 => row[PlanField.Who] + row[PlanField.Convener],
        PlanField.Problem => row[PlanField.Problem] + row[PlanField.CollectiveName],
        _ => row[field],
    };

    private static IEnumerable<(string Text, Place Place)> Texts(DraftRow row) => row.Form.Count > 0
        ? row.Form.Select(l => (l.Text, l.Place))
        : row.Values.Values.Select(v => (v.Text, v.Place)).Concat(row.Extras.Select(e => (e.Text, e.Place)));

    private static string Moves(ShiftProposal shift) => string.Join(", ", shift.Moves.Select(m => $"{Vocabulary.Of(m.From)} verkar höra till {Vocabulary.Of(m.To)}"));

    [GeneratedRegex(@"^\W*(?:x{2,}|y{3,}|\.{3,}|…|\?+|tbd|tba|todo|n\.?n\.?|fylls i (?:senare|när)|kompletteras|under (?:framtagande|arbete|utredning)|text här|skriv här|lorem ipsum)\W*$|\bx{3,}\b|\[[^\]]{3,60}\]|\bunder framtagande\b|\bsamverkansgruppen träffas\s*\?", RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder();

    /// <summary>Single letters in a row: what is left of a line that the print cut.</summary>
    [GeneratedRegex(@"(?:(?<![\p{L}\d])\p{Ll}[ ]){3,}\p{Ll}(?![\p{L}\d])")]
    private static partial Regex Clipped();
}
