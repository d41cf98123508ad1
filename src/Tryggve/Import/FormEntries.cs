using System.Text.RegularExpressions;
using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>One line of a form: its label, what the label means, and its value (empty when left blank).</summary>
internal sealed record FormEntry(SourceText Label, Heading Heading, string Text, Place Place, IReadOnlyList<SourceText> Sources);

/// <summary>Reads runs of label and value out of a grid: two columns, or several pairs on a row.</summary>
internal static partial class FormEntries
{
    private static readonly HashSet<PlanField> AreaFields = [PlanField.OverallGoal, PlanField.SituationalPicture, PlanField.Policies];
    private static readonly HashSet<PlanField> FormFields =
    [
        PlanField.Purpose, PlanField.Duration, PlanField.MeetingFrequency, PlanField.Convener, PlanField.PartyContact, PlanField.PartyParticipants, PlanField.PartyCommitment, PlanField.OtherParticipants,
        PlanField.Financing, PlanField.Communication,
    ];

    public static bool IsAreaField(PlanField field) => AreaFields.Contains(field);

    /// <summary>True where a form begins: several labels below each other, or fewer where only forms have them or a name stands above.</summary>
    /// <param name="named">True where a line of its own, or a heading, right above can be the form's name.</param>
    public static bool Begins(IReadOnlyList<SourceRow> rows, int at, bool named = false)
    {
        // A form may open with a label of its own making.
        if (LabelOf(rows[at]) is not { } first) return named && !TableColumns.IsHeader(rows, at) && rows[at].OwnCells.ToList() is [{ Text.Length: <= 60 }, _] && at + 2 < rows.Count && LabelOf(rows[at + 1]) is not null && Followed(rows, at + 1) >= 3 && !IsDocumentControl(rows, at);
        if (TableColumns.IsHeader(rows, at) || IsDocumentControl(rows, at)) return false;
        if (AreaFields.Contains(first.Heading.Field)) return rows[at].OwnCells.Count() > 1 || at + 1 < rows.Count && rows[at + 1].OwnCells.Count() > 1;
        var labels = Followed(rows, at);
        return labels >= 3 || (labels == 2 && (named || FormFields.Contains(first.Heading.Field))) || (named && first.Heading.Field != PlanField.Area && rows[at].OwnCells.Count() == 2 && (at + 1 == rows.Count || rows[at + 1].OwnCells.Count() <= 2));
    }

    /// <summary>The box about the document itself (version, decided by, valid from) has words in common with a form.</summary>
    private static bool IsDocumentControl(IReadOnlyList<SourceRow> rows, int at) =>
        rows.Skip(at).Take(10).Concat(rows.Take(at)).Count(r => r.OwnCells.FirstOrDefault() is { } first && DocumentWord().IsMatch(first.Text)) >= 2;

    private static int Followed(IReadOnlyList<SourceRow> rows, int at)
    {
        var labels = new HashSet<(PlanField, string?)>();
        for (var i = at; i < rows.Count && i < at + 8 && !TableColumns.IsHeader(rows, i); i++)
        {
            if (LabelOf(rows[i]) is { } label) labels.Add((label.Heading.Field, label.Heading.Party));
        }
        return labels.Count;
    }

    private static (SourceCell Cell, Heading Heading)? LabelOf(SourceRow row)
    {
        var first = row.OwnCells.MinBy(c => c.Column);
        if (first is null || first.Text.Length > 150 || row.OwnCells.Count() > 6) return null;
        var heading = Headings.OfLabel(first.Text);
        return heading.IsExact || (heading.IsKnown && first.Text.Contains('?', StringComparison.Ordinal)) || heading.IsKnown && FollowUp(heading.Field) ? (first, heading) : null;
    }

    private static bool FollowUp(PlanField field) => field is PlanField.FollowUpT1 or PlanField.FollowUpT2 or PlanField.FollowUp;

    /// <summary>The entries from a row on; <paramref name="at"/> moves past them.</summary>
    public static List<FormEntry> Read(SourceTable table, ref int at)
    {
        var entries = new List<FormEntry>();
        var labelColumn = table.Rows[at].OwnCells.Min(c => c.Column);
        SourceText? party = null;
        for (; at < table.Rows.Count; at++)
        {
            var row = table.Rows[at];
            if (TableColumns.IsHeader(table.Rows, at) || PrintedSummaryTable.Begins(row)) break;
            var cells = row.OwnCells.OrderBy(c => c.Column).ToList();
            if (cells.Count == 0) continue;
            if (cells[0].Column > labelColumn)
            {
                if (entries.Count > 0) Continue(entries, cells);
                continue;
            }
            var label = LabelOf(row);
            if (label is null && cells.Count == 1)
            {
                var next = at + 1 < table.Rows.Count ? table.Rows[at + 1].OwnCells.MinBy(c => c.Column) : null;
                if (next is not null && PartyPart(next.Text) is not null)
                {
                    party = cells[0];
                    continue;
                }
                if (cells[0].ColumnSpan > 1 || !IsWithin(table.Rows, at) || entries.Count < 2) break;
            }
            if (label is null && cells[0].Text.Length > 120) break;
            if (entries.Count > 0 && row.Number > table.Rows[at - 1].Number + 1 && label is null) break;
            Pairs(entries, cells, party);
        }
        return entries;
    }

    /// <summary>A label without a value in the middle of a form: lines follow right before and after it.</summary>
    private static bool IsWithin(IReadOnlyList<SourceRow> rows, int at) =>
        at > 0 && rows[at].Number == rows[at - 1].Number + 1 && at + 1 < rows.Count && rows[at + 1].Number == rows[at].Number + 1 && LabelOf(rows[at + 1]) is not null && rows[at].OwnCells.First().Text.Length <= 60;

    /// <summary>Label, value, label, value …; a label may be followed by none.</summary>
    private static void Pairs(List<FormEntry> entries, List<SourceCell> cells, SourceText? party)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var label = cells[i];
            var heading = party is not null && PartyPart(label.Text) is { } part ? new Heading(part, 2.5, party.Text) : Headings.OfLabel(label.Text);
            var value = i + 1 < cells.Count && (cells.Count % 2 == 0 || (i == 0 && !Headings.OfLabel(cells[i + 1].Text).IsExact)) ? cells[++i] : null;
            var sources = party is null ? (IReadOnlyList<SourceText>)(value is null ? [label] : [label, value]) : value is null ? [label, party] : [label, value, party];
            entries.Add(new FormEntry(label, heading, value?.Text ?? "", (value ?? label).Place, sources));
        }
    }

    private static void Continue(List<FormEntry> entries, List<SourceCell> cells)
    {
        var last = entries[^1];
        var more = string.Join("\n", cells.Select(c => c.Text));
        entries[^1] = last with { Text = last.Text.Length == 0 ? more : $"{last.Text}\n{more}", Sources = [.. last.Sources, .. cells] };
    }

    private static PlanField? PartyPart(string text) => text.Trim().TrimEnd(':').ToLowerInvariant() switch
    {
        "kontakt" or "kontaktperson" or "kontaktpersoner" => PlanField.PartyContact,
        "deltagare" or "övriga deltagare" => PlanField.PartyParticipants,
        "åtagande" or "åtaganden" => PlanField.PartyCommitment,
        _ => null,
    };

    [GeneratedRegex(@"^(?:diarienummer|dnr|dokument\p{L}*|fastställ\p{L}*|beslut\p{L}*|version|revider\p{L}*|gäller\s+(?:från|till|för)|giltig\s+(?:från|till)|uppdater\p{L}*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DocumentWord();
}
