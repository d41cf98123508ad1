using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Import;

/// <summary>
/// Inklistrad tabell: cells copied from a spreadsheet: columns by tabs, rows by lines, a cell with line breaks in quotes. What each column
/// means is guessed from a header or the number of columns; the person sees the guess before anything is kept.
/// </summary>
public sealed record PastedTable(IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<PlanField> Columns)
{
    public const int MostRows = 500;
    public const int MostColumns = 20;

    /// <summary>What a column can mean here; <see cref="PlanField.Unknown"/> leaves it out.</summary>
    public static readonly IReadOnlyList<PlanField> Meanings =
    [
        PlanField.CollectiveName, PlanField.Problem, PlanField.Cause, PlanField.Measure, PlanField.Kind, PlanField.Goals, PlanField.When, PlanField.Who,
        PlanField.FollowUpT1, PlanField.FollowUpT2, PlanField.FollowUp, PlanField.Unknown,
    ];

    private static readonly PlanField[] Official = [PlanField.Problem, PlanField.Cause, PlanField.Measure, PlanField.Goals, PlanField.When, PlanField.Who, PlanField.FollowUp];

    /// <summary>More than is taken in at once; the rows beyond are not all here.</summary>
    public bool IsTooLong => Rows.Count > MostRows;

    public static PastedTable Read(string text)
    {
        var rows = Cells(CleanText.Of(text.ReplaceLineEndings("\n"), out _)).Where(r => r.Any(c => c.Length > 0)).Take(MostRows + 2).ToList();
        var width = Math.Min(MostColumns, rows.Select(r => r.Count).DefaultIfEmpty().Max());
        var full = rows.Select(r => (IReadOnlyList<string>)[.. r.Take(width), .. Enumerable.Repeat("", Math.Max(0, width - r.Count))]).ToList();
        if (full.Count > 0 && Header(full[0]) is { } header) return new PastedTable([.. full.Skip(1)], header);
        return new PastedTable(full, [.. Enumerable.Range(0, width).Select(i => Guess(i, width))]);
    }

    /// <summary>The chain as the rows give it. A cell left empty under a problem or cause means the one above, as merged cells are copied.</summary>
    public IReadOnlyList<Problem> ToProblems()
    {
        var problems = new List<Problem>();
        foreach (var row in Rows)
        {
            string At(PlanField field) => string.Join('\n', Columns.Select((c, i) => (c, i)).Where(c => c.c == field && row[c.i].Length > 0).Select(c => row[c.i]));
            var (name, problem, cause) = (At(PlanField.CollectiveName), At(PlanField.Problem), At(PlanField.Cause));
            var continues = problems.Count > 0 && (problem.Length == 0 || problem == problems[^1].Text) && (name.Length == 0 || name == problems[^1].CollectiveName);
            if (!continues) problems.Add(new Problem { Id = Guid.CreateVersion7(), CollectiveName = name, Text = problem });
            problems[^1] = With(problems[^1], cause, At);
        }
        return problems;
    }

    private static Problem With(Problem problem, string cause, Func<PlanField, string> at)
    {
        var measure = MeasureOf(at);
        var continues = problem.Causes.Count > 0 && (cause.Length == 0 || cause == problem.Causes[^1].Text);
        if (!continues) return problem with { Causes = [.. problem.Causes, new Cause { Id = Guid.CreateVersion7(), Text = cause, Measures = measure is null ? [] : [measure] }] };
        if (measure is null) return problem;
        var last = problem.Causes[^1];
        return problem with { Causes = [.. problem.Causes.SkipLast(1), last with { Measures = [.. last.Measures, measure] }] };
    }

    /// <summary>Null for a row that only has a problem or a cause.</summary>
    private static Measure? MeasureOf(Func<PlanField, string> at)
    {
        PlanField[] own = [PlanField.Measure, PlanField.Kind, PlanField.Goals, PlanField.When, PlanField.Who, PlanField.FollowUpT1, PlanField.FollowUpT2, PlanField.FollowUp];
        if (own.All(f => at(f).Length == 0)) return null;
        var measure = new Measure { Id = Guid.CreateVersion7() };
        return own.Aggregate(measure, (m, field) => MeasureTexts.With(m, field, at(field)));
    }

    /// <summary>Null unless at least two cells of the row are headings that plans have, and none is a long text.</summary>
    private static PlanField[]? Header(IReadOnlyList<string> row)
    {
        var fields = row.Select(c => c.Length is > 0 and < 60 ? Headings.OfColumn(c).Field : PlanField.Unknown).Select(f => Meanings.Contains(f) ? f : PlanField.Unknown).ToArray();
        // Beside the follow-up's own column a column of our workbook for status or outcomes is not that text too.
        for (var i = 0; i < fields.Length; i++)
        {
            if (ReportCells.FieldOf(row[i]) is not null && fields.Where((f, j) => j != i && f == fields[i]).Any()) fields[i] = PlanField.Unknown;
        }
        return fields.Count(f => f != PlanField.Unknown) >= 2 ? fields : null;
    }

    private static PlanField Guess(int column, int width) => width switch
    {
        1 => PlanField.Measure,
        2 => column == 0 ? PlanField.Cause : PlanField.Measure,
        _ => column < Official.Length ? Official[column] : PlanField.Unknown,
    };

    private static IEnumerable<List<string>> Cells(string text)
    {
        var (row, cell, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (quoted && c == '"') quoted = false;
            else if (quoted) cell.Append(c);
            else if (c == '"' && cell.Length == 0 && ClosesLater(text, i)) quoted = true;
            else if (c is not ('\t' or '\n')) cell.Append(c);
            else
            {
                row.Add(cell.ToString().Trim());
                cell.Clear();
                if (c == '\t') continue;
                yield return row;
                row = [];
            }
        }
        row.Add(cell.ToString().Trim());
        yield return row;
    }

    /// <summary>A quote that opens a cell closes right before a tab, a line's end or the end; any other is a sign of the text.</summary>
    private static bool ClosesLater(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] != '"') continue;
            if (i + 1 < text.Length && text[i + 1] == '"') i++;
            else return i + 1 == text.Length || text[i + 1] is '\t' or '\n';
        }
        return false;
    }
}
