using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>The running text under an area's heading: its overall goal, situational picture and policies where a label says so, else kept as it stands.</summary>
internal static class AreaTexts
{
    public const string Unlabelled = "Text under rubriken";

    /// <returns>Index of the first paragraph that is not the area's.</returns>
    public static int Take(Interpretation plan, AreaDraft area, List<SourceParagraph> paragraphs, int from, int to)
    {
        var label = Unlabelled;
        var field = PlanField.Unknown;
        var at = from;
        for (; at < to; at++)
        {
            var paragraph = paragraphs[at];
            var text = paragraph.Text.Text;
            if (paragraph.Level > 0 && plan.Names.LooksLikeArea(text)) break;
            if (plan.IsUsed(paragraph.Text)) continue;
            plan.Use(paragraph.Text);
            var heading = Headings.OfLabel(text);
            if (paragraph.Level > 0 || (heading.IsExact && text.Length < 60))
            {
                (label, field) = (text.TrimEnd(':'), heading.Field);
                if (at + 1 >= to || paragraphs[at + 1].Level > 0) Put(area, PlanField.Unknown, Unlabelled, text, paragraph.Text.Place);
                continue;
            }
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon is > 2 and < 60 && Headings.OfLabel(text[..colon]) is { IsExact: true } inline)
            {
                (label, field, text) = (text[..colon], inline.Field, text[(colon + 1)..].Trim());
            }
            Put(area, field, label, text, paragraph.Text.Place);
        }
        return at;
    }

    /// <summary>True for a line like "Övergripande mål: …" in a table.</summary>
    public static bool IsInline(string text) => Inline(text) is not null;

    /// <summary>Takes such lines above a table into its area.</summary>
    public static void TakeInline(Interpretation plan, AreaDraft area, List<SourceRow> loose)
    {
        foreach (var cell in loose.SelectMany(r => r.OwnCells).Where(c => !plan.IsUsed(c)))
        {
            if (Inline(cell.Text) is not { } line) continue;
            plan.Use(cell);
            Put(area, line.Field, line.Label, line.Text, cell.Place);
        }
    }

    private static (PlanField Field, string Label, string Text)? Inline(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 2 and < 60 && Headings.OfLabel(text[..colon]) is { IsExact: true } heading && FormEntries.IsAreaField(heading.Field) ? (heading.Field, text[..colon], text[(colon + 1)..].Trim()) : null;
    }

    private static void Put(AreaDraft area, PlanField field, string label, string text, Place place)
    {
        area.Places.TryAdd(field == PlanField.Unknown ? label : field.ToString(), place);
        if (FormEntries.IsAreaField(field)) area.Label(field, label);
        switch (field)
        {
            case PlanField.OverallGoal: area.OverallGoal = Join(area.OverallGoal, text); break;
            case PlanField.SituationalPicture: area.SituationalPicture = Join(area.SituationalPicture, text); break;
            case PlanField.Policies: area.Policies = Join(area.Policies, text); break;
            default:
                var at = area.Others.FindIndex(o => o.Header == label);
                if (at < 0) area.Others.Add(new OtherValue(label, text));
                else area.Others[at] = area.Others[at] with { Value = Join(area.Others[at].Value, text) };
                break;
        }
    }

    private static string Join(string before, string text) => before.Length == 0 ? text : $"{before}\n{text}";
}
