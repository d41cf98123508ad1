using Tryggve.Analysis.Outcomes;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Privacy;

namespace Tryggve.Tests.Analysis.Outcomes;

public sealed class A_proposal
{
    private const string Text = "Åtgärden skjuts upp till våren 2026 på grund av sjukdom.\nMål 1 är uppfyllt. 41 procent svarade.";

    [Fact]
    public void Quotes_words_where_they_stand()
    {
        var proposal = Outcome.Read("Enkät", "1) Enkäten är utskickad. 2) Minst 60 procent svarar.", Text);
        Quote[] quotes = [proposal.Status!.Words, .. proposal.Verdicts.Select(v => v.Words), .. proposal.Verdicts.SelectMany(v => v.Comparisons).Select(c => c.Words), .. proposal.CarryOvers.Select(c => c.Words)];
        Assert.True(quotes.Length >= 5);
        Assert.All(quotes, q => Assert.Equal(q.Text, Text.Substring(q.At, q.Text.Length)));
    }

    [Fact]
    public void Tells_when_and_why_a_measure_is_postponed()
    {
        var proposal = Outcome.Read("Enkät", "", Text);
        Assert.Equal((MeasureStatus.Postponed, "våren 2026", "sjukdom"), (proposal.Status!.Status, proposal.Status.Until, proposal.Status.Reason));
        Assert.Equal((2026, "sjukdom", true), (Assert.Single(proposal.CarryOvers).Year, proposal.CarryOvers[0].Reason, proposal.CarryOvers[0].IsMoved));
    }

    [Fact]
    public void Tells_what_a_measure_became_a_part_of() =>
        Assert.Equal("arbetet vid hamnen", Outcome.Read("Enkät", "", "Åtgärden har slagits ihop med arbetet vid hamnen.").Status!.MergedInto);

    [Fact]
    public void Compares_a_value_with_the_goals_target()
    {
        var comparison = Assert.Single(Outcome.Read("Enkät", "Minst 60 procent svarar.", "41 procent svarade.").Verdicts[0].Comparisons);
        Assert.Equal(("Minst 60 procent", 60m, 41m, "%", false), (comparison.Target, comparison.Wanted, comparison.Measured, comparison.Unit, comparison.IsReached));
    }

    [Fact]
    public void Names_the_report_that_the_text_points_to()
    {
        var reference = Assert.Single(Outcome.Read("Enkät", "En rutin finns.", "Redovisas i verksamhetsberättelsen under mål 2.4.").References);
        Assert.Equal(("verksamhetsberättelsen", "2.4"), (reference.Report, reference.Section));
    }

    [Fact]
    public void Is_surest_where_the_text_says_which_goal()
    {
        Assert.Equal(Certainty.Certain, Outcome.Read("Enkät", "1) A. 2) B.", "Mål 1 är uppfyllt.").Verdicts[0].Certainty);
        Assert.Equal(Certainty.Likely, Outcome.Read("Enkät", "1) A. 2) B.", "Målet är uppfyllt.").Verdicts[0].Certainty);
        Assert.Equal(Certainty.Possible, Outcome.Read("Enkät", "Ett löfte är tecknat.", "Löftet tecknades i maj.").Verdicts[0].Certainty);
    }

    [Fact]
    public void Counts_marked_goals_and_not_their_heading() =>
        Assert.Equal([null, Verdict.Met, null], Goals("Rutinen ska bli känd. 1) Chefer informeras. 2) Medarbetare informeras.", "Mål 1 är uppfyllt."));

    [Fact]
    public void Does_not_lend_one_goals_verdict_to_the_next()
    {
        Assert.Equal([Verdict.Met, Verdict.NotMet], Goals("1) A. 2) B.", "Mål 1 är uppfyllt men inte mål 2."));
        Assert.Equal([Verdict.Met, null], Goals("1) A. 2) B.", "Mål 1 är uppfyllt, mål 2 får vi se."));
    }

    [Theory]
    [InlineData(ReportingPeriod.T1, Verdict.NotYet)]
    [InlineData(ReportingPeriod.Year, Verdict.NotMet)]
    public void Waits_for_the_years_end_before_a_number_is_too_small(ReportingPeriod period, Verdict verdict) =>
        Assert.Equal(verdict, Outcome.Read("Möten", "Minst 8 torgmöten hålls.", "4 torgmöten har hållits.", period).Verdicts[0].Verdict);

    [Fact]
    public void Takes_what_went_as_planned_for_ongoing_until_the_years_end()
    {
        Assert.Equal(MeasureStatus.Ongoing, Outcome.Read("Möten", "", "Genomförda enligt planeringen.", ReportingPeriod.T2).Status!.Status);
        Assert.Equal(MeasureStatus.Done, Outcome.Read("Möten", "", "Genomförda enligt planeringen.").Status!.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n 1) \n ?!")]
    [InlineData("1. 2. 3.")]
    [InlineData("mål 99 och mål 0 är uppfyllda, mål 1-20")]
    [InlineData("The goal has been met.")]
    public void Is_empty_where_the_text_says_nothing(string text)
    {
        var proposal = Outcome.Read("Möten", "Minst 8 torgmöten hålls.", text);
        Assert.Null(proposal.Status);
        Assert.DoesNotContain(proposal.Verdicts, v => v.Certainty == Certainty.Certain);
    }

    [Theory]
    [InlineData("Målet är inte ")]
    [InlineData("arbetet med den stora och fina insatsen som ")]
    [InlineData("2 1) mål 3 ")]
    [InlineData("på grund av att ")]
    public void Comes_soon_whatever_the_text(string part)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Outcome.Read("Möten", "Minst 8 torgmöten hålls.", string.Concat(Enumerable.Repeat(part, 2000)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    private static IEnumerable<Verdict?> Goals(string goals, string text)
    {
        var made = Outcome.Made("Rutin", goals, text);
        var proposal = Outcome.Read(made);
        return made.Goals.Select(g => proposal[g.Id]?.Verdict);
    }
}
