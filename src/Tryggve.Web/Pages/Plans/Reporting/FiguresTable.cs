using Tryggve.Analysis.Reports;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans.Reporting;

/// <summary>One of the report's two tables: measures by status, or goals by verdict, a row for each area and one for the whole plan.</summary>
/// <param name="Parameter">What narrows the page to a column's rows: <c>status</c> or <c>utfall</c>.</param>
/// <param name="All">The first column: how many there are in all.</param>
public sealed record FiguresTable(RoundReportModel Page, string Caption, string Parameter, FiguresColumn All, IReadOnlyList<FiguresColumn> Columns)
{
    public static FiguresTable OfStatuses(RoundReportModel page) => new(
        page, $"Åtgärdernas status {page.Period}", "status", new FiguresColumn("åtgärder", null, "", f => f.Measures),
        [.. Enum.GetValues<MeasureStatus>().Select(s => Column(StateMark.Of(s), AddressOf(s), f => f.Of(s))), Column(StateMark.NotReported with { Word = "inte rapporterade" }, AddressOf((MeasureStatus?)null), f => f.NotReported)]);

    public static FiguresTable OfVerdicts(RoundReportModel page) => new(
        page, $"Målens utfall {page.Period}", "utfall", new FiguresColumn("mål", null, "", f => f.Goals),
        [.. Enum.GetValues<Verdict>().Select(v => Column(StateMark.Of(v), AddressOf(v), f => f.Of(v))), Column(StateMark.NotJudged with { Word = "inte bedömda" }, AddressOf((Verdict?)null), f => f.NotJudged)]);

    public static string AddressOf(MeasureStatus? status) => status is { } known ? Slug.Of(Vocabulary.Of(known)) : "ingen";

    public static string AddressOf(Verdict? verdict) => verdict is { } known ? Slug.Of(Vocabulary.Of(known)) : "inget";

    /// <summary>The areas' rows, the whole plan last.</summary>
    public IEnumerable<(string Name, int? Position, ReportFigures Figures)> Rows =>
        Page.Report.Areas.Select(a => (a.Heading, (int?)a.Position, a.Figures)).Append(("Hela planen", null, Page.Report.Total));

    private static FiguresColumn Column(StateMark mark, string address, Func<ReportFigures, int> count) => new(mark.Word, mark, address, count);
}

/// <param name="Mark">Null for the column that counts all.</param>
/// <param name="Address">The column's rows as an address names them; empty for all.</param>
public sealed record FiguresColumn(string Name, StateMark? Mark, string Address, Func<ReportFigures, int> Count);
