using System.Text.RegularExpressions;
using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>Says what a document is when it is no action plan.</summary>
internal static partial class NotAPlan
{
    private static readonly (string Word, string Kind)[] Kinds =
    [
        ("lägesbild", "en lägesbild"), ("kartläggning", "en kartläggning"), ("orsaksanalys", "en orsaksanalys"), ("samverkansöverenskommelse", "en samverkansöverenskommelse"), ("medborgarlöfte", "ett medborgarlöfte"),
        ("verksamhetsberättelse", "en verksamhetsberättelse"), ("verksamhetsplan", "en verksamhetsplan"), ("tertialrapport", "en tertialrapport"), ("årsredovisning", "en årsredovisning"), ("protokoll", "ett protokoll"),
        ("minnesanteckning", "minnesanteckningar"), ("mötesanteckning", "mötesanteckningar"), ("dagordning", "en dagordning"), ("kallelse", "en kallelse"), ("tjänsteutlåtande", "ett tjänsteutlåtande"), ("riskbedömning", "en riskbedömning"), ("arbetsmiljö", "ett arbetsmiljödokument"), ("budget", "en budget"), ("enkät", "en enkät"), ("faktura", "en faktura"), ("statistik", "statistik"),
    ];

    /// <summary>True when the document's first lines name it as something else, before any of them calls it a plan.</summary>
    public static bool CallsItselfOtherwise(SourceDocument document)
    {
        foreach (var text in document.Texts.Take(3).Select(t => t.Text).Where(t => t.Length < 120))
        {
            if (Array.Exists(Kinds, k => text.StartsWith(k.Word, StringComparison.OrdinalIgnoreCase)) && !text.Contains("plan", StringComparison.OrdinalIgnoreCase)) return true;
            if (PlanTitle.IsTitle(text)) return false;
            if (Array.Exists(Kinds, k => text.Contains(k.Word, StringComparison.OrdinalIgnoreCase))) return true;
        }
        return false;
    }

    /// <summary>A programme for an evening has times of the day where a plan has its year.</summary>
    public static bool IsProgramme(IEnumerable<DraftRow> rows)
    {
        var times = rows.Select(r => r[PlanField.When]).Where(t => t.Length > 0).ToList();
        return times.Count > 1 && times.TrueForAll(t => Clock().IsMatch(t));
    }

    [GeneratedRegex(@"^\s*(kl\.?\s*)?([01]?\d|2[0-3])[.:][0-5]\d(\s*[-–]\s*([01]?\d|2[0-3])[.:][0-5]\d)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    public static Remark Of(SourceDocument document)
    {
        var opening = document.Texts.Take(12).Select(t => t.Text).Prepend(document.Name).Concat(document.Tables.Select(t => t.Name)).Where(t => t.Length < 200).Select(t => t.ToLowerInvariant()).ToList();
        var kind = Kinds.Where(k => opening.Exists(o => o.Contains(k.Word, StringComparison.Ordinal))).Select(k => k.Kind).FirstOrDefault();
        const string Advice = "En plan har en tabell eller ett formulär med till exempel Åtgärd, När och Vem; kontrollera att du valde rätt dokument.";
        return document.Texts.Any()
            ? new Remark("not-a-plan", Severity.Error, kind is null ? $"{document.Name} ser inte ut att vara en åtgärdsplan. {Advice}" : $"{document.Name} ser ut att vara {kind}, ingen åtgärdsplan. {Advice}")
            : new Remark("not-a-plan", Severity.Error, $"{document.Name} innehåller ingen text. Kontrollera att du valde rätt dokument.");
    }
}
