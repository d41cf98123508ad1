using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Analysis.Reports;
using Tryggve.Districts;
using Tryggve.Export;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans.Reporting;

/// <summary>What the whole plan has reported for a period: figures that open, then area by area, to read, print, take as Word, or paste elsewhere.</summary>
public sealed class RoundReportModel(OpenPlans open, PlanEditions editions) : PageModel
{
    /// <summary>The area in this place of the plan, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "omrade")]
    public int? Area { get; set; }

    /// <summary>Only measures with this status.</summary>
    [BindProperty(SupportsGet = true, Name = "status")]
    public string? Status { get; set; }

    /// <summary>Only measures that have a goal with this verdict.</summary>
    [BindProperty(SupportsGet = true, Name = "utfall")]
    public string? Outcome { get; set; }

    public OpenPlan Open { get; private set; } = null!;
    public Plan Plan => Open.Plan;

    /// <summary>What the report is of; see <see cref="ContentOf"/>.</summary>
    public PlanContent PlanText { get; private set; } = null!;
    public RoundReport Report { get; private set; } = null!;

    public string Period => Vocabulary.Of(Report.Period);
    public string Title => $"Rapport {Period} {PlanText.Years}".TrimEnd() + $": {PlanHeading.TitleOf(PlanText)}";
    public bool IsAll => Area is null && string.IsNullOrEmpty(Status) && string.IsNullOrEmpty(Outcome);

    /// <summary>The areas with the measures asked for; areas without any only when all are asked for.</summary>
    public IEnumerable<ReportedArea> Shown =>
        from area in Report.Areas
        where Area is null || Area == area.Position
        let measures = area.Measures.Where(IsAsked).ToList()
        where IsAll || measures.Count > 0
        select area with { Measures = measures };

    /// <summary>Whether the figures stand, and since when.</summary>
    public string State => Report.Round.Closings is [.., { Reopened: null } closing] ? $"Rundan stängdes den {closing.At.ToDate()} av {closing.By}."
        : Plan.Course.Closing is { } closed ? $"Planens år avslutades den {closed.At.ToDate()} av {closed.By}."
        : "Rundan är inte stängd; siffrorna kan ändras.";

    public async Task<IActionResult> OnGetAsync(Guid id, string period) => await Find(id, period) ? Page() : NotFound();

    public async Task<IActionResult> OnGetWordAsync(Guid id, string period)
    {
        if (!await Find(id, period)) return NotFound();
        using var file = new MemoryStream();
        RoundReportDocument.Write(PlanText, Title, [State], Report, file);
        return File(file.ToArray(), PlanExport.MediaType(".docx"), $"{Slug.Of(Title)}.docx");
    }

    public async Task<IActionResult> OnGetTextAsync(Guid id, string period)
    {
        if (!await Find(id, period)) return NotFound();
        using var file = new MemoryStream();
        RoundReportText.Write($"{Title}\n{State}", Report, file);
        return File(file.ToArray(), "text/plain; charset=utf-8", $"{Slug.Of(Title)}.txt");
    }

    /// <summary>The closed round's text is not the one that was frozen; the report is of the plan as it is now.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The plan as the report shows it: as it was frozen where the round is closed, else as it is now.</summary>
    private async Task<PlanContent> ContentOf(Plan plan, PlanRound round)
    {
        if (round.Closings is not [.., { Reopened: null } closing]) return plan.Content;
        var text = await editions.Text(plan.Id, closing.Edition, Open.Actor);
        if (text is not null && EditionText.HashOf(text) == plan.Course.Editions[closing.Edition - 1].Hash) return EditionText.Read(text)!.Content;
        IsBroken = true;
        return plan.Content;
    }

    private async Task<bool> Find(Guid id, string period)
    {
        if (await open.Open(id) is not { } found) return false;
        Open = found;
        var round = Plan.Course.Round(ReportModel.PeriodAt(period));
        PlanText = await ContentOf(Plan, round);
        Report = RoundReport.Of(PlanText, round);
        return true;
    }

    private bool IsAsked(ReportedMeasure measure) =>
        (string.IsNullOrEmpty(Status) || FiguresTable.AddressOf(measure.Counted) == Status)
        && (string.IsNullOrEmpty(Outcome) || measure.Goals.Any(g => FiguresTable.AddressOf(g.Verdict) == Outcome));
}
