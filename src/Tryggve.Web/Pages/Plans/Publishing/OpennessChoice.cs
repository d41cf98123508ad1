using Tryggve.Plans.Publishing;

namespace Tryggve.Web.Pages.Plans.Publishing;

/// <summary>What somebody chose for a measure in the form, and what the form showed when it was opened.</summary>
internal sealed record OpennessChoice(OpenableMeasure Measure, bool? Shown, bool? Chosen)
{
    private const int MostNamed = 3;

    public static string FieldOf(Guid measure) => $"Choice[{measure}]";

    public static string ShownFieldOf(Guid measure) => $"ShownChoice[{measure}]";

    public static string Write(bool? choice) => choice switch { true => "oppen", false => "intern", _ => "" };

    /// <summary>The choices that differ from what was shown.</summary>
    /// <remarks>Read by the measures there are: a form without choices would else have its other fields taken for some.</remarks>
    public static IEnumerable<OpennessChoice> Changed(IFormCollection form, IEnumerable<OpenableMeasure> measures) =>
        from measure in measures
        where form.ContainsKey(FieldOf(measure.Id)) && form.ContainsKey(ShownFieldOf(measure.Id))
        let choice = new OpennessChoice(measure, Read(form[ShownFieldOf(measure.Id)].ToString()), Read(form[FieldOf(measure.Id)].ToString()))
        where choice.Shown != choice.Chosen
        select choice;

    /// <param name="overtaken">Headings of the measures that somebody else has chosen for meanwhile.</param>
    public static string Said(int saved, IReadOnlyList<string> overtaken, bool isPublished)
    {
        var kept = saved == 0 ? (overtaken.Count == 0 ? "Inget val var ändrat." : "") : isPublished ? "Valen är sparade. De gäller när planen publiceras på nytt." : "Valen är sparade.";
        if (overtaken.Count == 0) return kept;
        var names = string.Join(", ", overtaken.Take(MostNamed).Select(n => $"”{n}”")) + (overtaken.Count > MostNamed ? $" och {overtaken.Count - MostNamed} till" : "");
        return $"{kept} Någon annan har ändrat valet för {names} sedan du öppnade sidan. Det valet står kvar: se efter och välj på nytt om det är fel.".Trim();
    }

    private static bool? Read(string text) => text switch { "oppen" => true, "intern" => false, _ => null };
}
