using Tryggve.Decisions;
using Tryggve.Plans;

namespace Tryggve.Tests.Plans;

public sealed class A_plan_that_is_decided
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly Actor Anna = new("anna", "Anna Ek");
    private readonly Plan plan = Plan.Import(Make.Plan(Make.Chain(measures: Make.Measure("Laga lampor"))), null, Anna, Noon);

    [Fact]
    public void Is_an_edition_of_the_text_that_was_handed_in_whatever_is_written_meanwhile()
    {
        var submitted = Submit();
        plan.Update(plan.Content with { Title = "En annan" }, new PlanDocument("ab", "ny.xlsx", Noon, "Anna Ek"), Anna, Noon);
        Decide(DecisionPath.GroupAndCity.Steps[0].Body, submitted);
        Assert.Null(plan.Course.Decided);
        Decide(DecisionPath.GroupAndCity.Steps[1].Body, submitted);
        var text = EditionText.Read(plan.NewEditions[^1].Text)!;
        Assert.Equal(("Åtgärdsplan för tryggare Älvsund", EditionKind.Decided), (text.Content.Title, text.Kind));
        Assert.Equal(["Lokal styrgrupp 2026-11-12: godkänd, § 14, dnr LIN 7", "Stadens beredningsgrupp 2026-11-12: godkänd, § 14, dnr LIN 7"], plan.Course.Decided!.Facts);
        Assert.Equal((plan.Course.Editions[0].Hash, EditionText.HashOf(plan.NewEditions[^1].Text)), (plan.Course.Decided.Previous, plan.Course.Decided.Hash));
    }

    [Fact]
    public void Cannot_be_decided_by_another_body_or_of_another_text()
    {
        var submitted = Submit();
        Assert.Throws<InvalidOperationException>(() => Decide("Stadens beredningsgrupp", submitted));
        Assert.Throws<InvalidOperationException>(() => Decide("Lokal styrgrupp", submitted.Replace("lampor", "stolpar", StringComparison.Ordinal)));
        Assert.Empty(plan.Course.Latest!.Decisions);
        Assert.Throws<InvalidOperationException>(() => Decide(null!, submitted));
        plan.Withdraw(Anna, Noon);
        Assert.Throws<InvalidOperationException>(() => Decide(null!, submitted));
        Assert.Throws<InvalidOperationException>(() => Decide("Lokal styrgrupp", submitted));
    }

    [Fact]
    public void Is_a_draft_again_when_it_is_sent_back_and_may_be_handed_in_anew()
    {
        Decide("Lokal styrgrupp", Submit(), DecisionOutcome.SentBack);
        Assert.Null(plan.Course.Waiting);
        Assert.Empty(plan.CheckSubmission(0, ""));
        Submit();
        Assert.Equal("Lokal styrgrupp", plan.Course.Waiting!.Body);
        Assert.Equal(2, plan.Course.Editions.Count);
    }

    [Fact]
    public void May_be_taken_back_until_all_have_decided()
    {
        Submit();
        Assert.True(plan.Withdraw(Anna, Noon));
        Assert.False(plan.Withdraw(Anna, Noon));
        Assert.Null(plan.Course.Waiting);
    }

    [Fact]
    public void Is_not_handed_in_twice_or_empty_or_without_a_word_on_what_is_missing()
    {
        Assert.Equal(["reason-missing"], plan.CheckSubmission(2, "").Select(r => r.Code));
        Assert.Empty(plan.CheckSubmission(2, "Målen kommer i januari"));
        Submit();
        Assert.Equal(["submitted-already"], plan.CheckSubmission(0, "").Select(r => r.Code));
        Assert.Equal(["plan-empty"], Plan.Import(Make.Plan(), null, Anna, Noon).CheckSubmission(0, "").Select(r => r.Code));
    }

    [Fact]
    public void Has_the_same_canonical_text_wherever_and_in_whatever_order_it_is_read()
    {
        var text = Submit();
        var read = EditionText.Read(text)!;
        Assert.Equal(text, read.Write());
        Assert.Equal(text, (read with { Content = read.Content with { StrategyAnswers = read.Content.StrategyAnswers.Reverse().ToDictionary() } }).Write());
        Assert.Contains("å", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "", "decision-date-missing")]
    [InlineData("2026-11-30", "", "decision-date-later")]
    [InlineData("2023-11-01", "", "decision-date-early")]
    [InlineData("2026-11-03", "återremiss", "comment-missing")]
    public void Asks_for_what_a_decision_lacks(string? day, string outcome, string code) => Assert.Equal([code], Decision.Check(
        day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), "", "", "", outcome.Length > 0 ? DecisionOutcome.SentBack : DecisionOutcome.Approved, new DateOnly(2024, 1, 1), new DateOnly(2026, 11, 20)).Select(r => r.Code));

    [Fact]
    public void Asks_for_a_path_that_can_be_followed()
    {
        var path = new DecisionPath("Egen", [new("", 2, 30, false), new(new string('a', 130), 13, 1, true)]);
        Assert.Equal(["body-missing", "deadline-wrong", "body-long", "deadline-wrong"], path.Check().Select(r => r.Code));
        Assert.Equal(["path-empty"], new DecisionPath("Tom", []).Check().Select(r => r.Code));
        Assert.All(DecisionPath.Shipped, p => Assert.Empty(p.Check()));
        Assert.Equal(new DateOnly(2027, 2, 28), new DecisionStep("Nämnden", 2, 29, false).DeadlineFor(2027));
    }

    private string Submit()
    {
        plan.Submit(DecisionPath.GroupAndCity, 0, "", Anna, Noon);
        return plan.NewEditions[^1].Text;
    }

    private void Decide(string body, string submitted, DecisionOutcome outcome = DecisionOutcome.Approved) =>
        plan.Decide(new Decision(body, outcome, new DateOnly(2026, 11, 12), "LIN 7", "§ 14", "", Noon, "Eva Berg"), submitted, Anna, Noon);
}
