namespace Tryggve.Import;

/// <summary>Forms written as running text: under a heading, lines like "Ansvarig: Kommunpolis" or a label and its text below.</summary>
internal static class ParagraphForms
{
    private const int LeastLabels = 3;

    /// <summary>Reads the forms out of the paragraphs.</summary>
    /// <returns>The paragraphs that are no part of one.</returns>
    public static List<SourceParagraph> Take(Interpretation plan, List<SourceParagraph> paragraphs, List<SourceParagraph> headings)
    {
        var rest = new List<SourceParagraph>();
        var above = new List<SourceParagraph>(headings.Where(h => !paragraphs.Contains(h)));
        for (var i = 0; i < paragraphs.Count;)
        {
            var heading = paragraphs[i].Level > 0 && !IsLabel(paragraphs[i]) ? paragraphs[i] : null;
            var end = i + 1;
            while (end < paragraphs.Count && (paragraphs[end].Level <= 0 || IsLabel(paragraphs[end]))) end++;
            if (heading is not null)
            {
                above.RemoveAll(h => h.Level >= heading.Level);
                above.Add(heading);
            }
            var entries = Entries(paragraphs.GetRange(heading is null ? i : i + 1, end - i - (heading is null ? 0 : 1)));
            var labels = entries.Select(e => e.Heading.Field).Distinct().Count();
            if (labels >= LeastLabels && entries.Exists(e => !FormEntries.IsAreaField(e.Heading.Field)))
            {
                var named = above.Where(h => h != heading && !AreaNames.IsGeneral(h.Text.Text) && !PlanTitle.IsTitle(h.Text.Text)).Reverse().ToList();
                var area = named.Find(h => plan.Names.LooksLikeArea(h.Text.Text)) ?? named.FirstOrDefault();
                new FormReader(plan).Read(entries, () => area is null ? plan.Areas.LastOrDefault() ?? plan.Area("") : plan.Area(area.Text.Text, area.Text), heading?.Text);
                var first = entries[0].Label;
                rest.AddRange(paragraphs.GetRange(i, end - i).Where(p => !plan.IsUsed(p.Text) && !ReferenceEquals(p.Text, first)));
            }
            else
            {
                rest.AddRange(paragraphs.GetRange(i, end - i));
            }
            i = end;
        }
        return rest;
    }

    private static bool IsLabel(SourceParagraph paragraph) => paragraph.Text.Text.Length < 80 && Headings.OfLabel(paragraph.Text.Text).IsExact;

    private static List<FormEntry> Entries(List<SourceParagraph> paragraphs)
    {
        var entries = new List<FormEntry>();
        foreach (var paragraph in paragraphs)
        {
            var source = paragraph.Text;
            var colon = source.Text.IndexOf(':', StringComparison.Ordinal);
            if (IsLabel(paragraph)) entries.Add(new FormEntry(source, Headings.OfLabel(source.Text), "", source.Place, [source]));
            else if (colon is > 1 and < 80 && Headings.OfLabel(source.Text[..colon]) is { IsExact: true } inline)
            {
                entries.Add(new FormEntry(new SourceText(source.Text[..colon], source.Place), inline, source.Text[(colon + 1)..].Trim(), source.Place, [source]));
            }
            else if (entries.Count > 0)
            {
                var last = entries[^1];
                entries[^1] = last with { Text = last.Text.Length == 0 ? source.Text : $"{last.Text}\n{source.Text}", Place = last.Text.Length == 0 ? source.Place : last.Place, Sources = [.. last.Sources, source] };
            }
        }
        return entries;
    }
}
