using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>The headings in force at a point of a running text, and the paragraphs that have not found their place yet.</summary>
internal sealed class Outline(Interpretation plan, Action<SourceText> preamble)
{
    /// <summary>Level of a line that only looks like a heading.</summary>
    private const int LookedLike = 9;

    private readonly List<SourceParagraph> headings = [];
    private List<SourceParagraph> pending = [];

    public void Add(SourceParagraph paragraph)
    {
        pending.Add(paragraph);
        if (paragraph.Level <= 0) return;
        headings.RemoveAll(h => h.Level >= paragraph.Level);
        headings.Add(paragraph);
    }

    /// <summary>What the headings above a table say of it.</summary>
    public GridSetting Setting(SourceTable table)
    {
        if (table.Name.Length > 0)
        {
            var tab = plan.Names.OfTab(table.Name);
            return new GridSetting(table.Name, tab?.Name, tab?.Number ?? "", AreaIsSure: tab is { } named && (named.Number.Length > 0 || plan.Names.LooksLikeArea(named.Name)));
        }
        var inForce = headings.Where(h => !AreaNames.IsGeneral(h.Text.Text) && !PlanTitle.IsTitle(h.Text.Text)).Reverse().ToList();
        var area = inForce.Find(h => plan.Names.LooksLikeArea(h.Text.Text)) ?? inForce.FirstOrDefault();
        if (!IsActivity(table)) return Of(area);
        var activity = inForce.FirstOrDefault();
        if (activity is not null && area == activity) area = inForce.Skip(1).FirstOrDefault();
        if (activity is not null && area is null && (plan.Names.LooksLikeArea(activity.Text.Text) || NamesItself(table))) (activity, area) = (null, activity);
        return Of(area) with { ActivityName = activity?.Text };

        GridSetting Of(SourceParagraph? area) => new("", area?.Text.Text, AreaSource: area?.Text, AreaIsSure: area is not null && (area.Level < LookedLike || plan.Names.IsSure(area.Text.Text)));
    }

    /// <summary>A form of its own, that needs a name; not a table and not an area's description.</summary>
    private bool IsActivity(SourceTable table)
    {
        for (var i = 0; i < Math.Min(3, table.Rows.Count); i++)
        {
            if (TableColumns.IsHeader(table.Rows, i)) return false;
            if (!FormEntries.Begins(table.Rows, i, named: headings.Count > 0)) continue;
            return table.Rows.Any(r => r.OwnCells.FirstOrDefault() is { } first && Headings.OfLabel(first.Text) is { IsKnown: true } label && !FormEntries.IsAreaField(label.Field));
        }
        return false;
    }

    /// <summary>A form with a line for the measure needs no heading for its name.</summary>
    private static bool NamesItself(SourceTable table) =>
        table.Rows.Any(r => r.OwnCells.Count() > 1 && Headings.OfLabel(r.OwnCells.First().Text) is { Field: PlanField.Measure, IsExact: true });

    /// <summary>Gives the paragraphs since the last table their place: activities written as text, areas without a table, an area's own text, the preamble.</summary>
    /// <param name="setting">What the headings say of the table that comes; <see cref="GridSetting.None"/> at the document's end.</param>
    public void Settle(GridSetting setting)
    {
        var area = setting.AreaSource;
        if (area is not null && PlanIntroduction.IsSummaryTitle(area.Text))
        {
            plan.Use(area);
            area = null;
        }
        if (setting.ActivityName is not null) plan.Use(setting.ActivityName);
        var paragraphs = ParagraphForms.Take(plan, pending, headings);
        pending = [];
        var start = area is null ? -1 : paragraphs.FindIndex(p => ReferenceEquals(p.Text, area));
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (plan.IsUsed(paragraph.Text) || (start >= 0 && i >= start)) continue;
            if (paragraph.Level > 0 && plan.Names.LooksLikeArea(paragraph.Text.Text) && (plan.FoundPlan || paragraph.Level < 9))
            {
                plan.Area(paragraph.Text.Text, paragraph.Text);
                i = AreaTexts.Take(plan, plan.Areas[^1], paragraphs, i + 1, start >= 0 ? start : paragraphs.Count) - 1;
            }
            else if (!plan.FoundPlan)
            {
                preamble(paragraph.Text);
            }
        }
        if (start >= 0) AreaTexts.Take(plan, plan.Area(area!.Text, area), paragraphs, start + 1, paragraphs.Count);
    }
}
