using System.Text.RegularExpressions;
using Tryggve.Analysis.Outcomes;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests.Analysis.Outcomes;

public sealed class The_tables_of_words
{
    /// <summary>Codes that no table holds: the reader gives them where a proposal comes from numbers or from several sentences.</summary>
    private static readonly string[] Others =
        ["status-moved", "status-deed", "verdict-change", "verdict-except", "verdict-number", "verdict-met-but", "verdict-thing-done", "verdict-thing-not-done", "verdict-thing-later",
         "outcome-status-against-words", "outcome-verdict-against-words", "outcome-verdict-against-number", "outcome-value-against-words"];

    public static TheoryData<string> Statuses => [.. StatusRules.Table.Select(r => r.Code)];

    public static TheoryData<string> Verdicts => [.. VerdictRules.Table.Select(r => r.Code)];

    public static TheoryData<string> References => [.. ReferenceRules.Table.Select(r => r.Code)];

    public static TheoryData<string> CarryOvers => [.. CarryOverRules.Table.Select(r => r.Code)];

    public static TheoryData<string> Hints => [.. HintRules.Table.Select(r => r.Code)];

    [Theory, MemberData(nameof(Statuses))]
    public void Decide_a_statuss_example_and_not_its_counterexample(string code)
    {
        var rule = StatusRules.Table.Single(r => r.Code == code);
        Assert.Equal((rule.Code, rule.Says), Outcome.Read("Nattvandring", "", rule.Example).Status is { } status ? (status.Code, status.Status) : default);
        Assert.NotEqual(rule.Code, Outcome.Read("Nattvandring", "", rule.Counterexample).Status?.Code);
    }

    [Theory, MemberData(nameof(Verdicts))]
    public void Decide_a_verdicts_example_and_not_its_counterexample(string code)
    {
        var rule = VerdictRules.Table.Single(r => r.Code == code);
        Assert.Equal((rule.Code, rule.Says), Outcome.Read("Nattvandring", "En rutin finns.", rule.Example).Verdicts is [{ } verdict] ? (verdict.Code, verdict.Verdict) : default);
        Assert.DoesNotContain(rule.Code, Outcome.Read("Nattvandring", "En rutin finns.", rule.Counterexample).Verdicts.Select(v => v.Code));
    }

    [Theory, MemberData(nameof(References))]
    public void Find_a_references_example_and_not_its_counterexample(string code)
    {
        var rule = ReferenceRules.Table.Single(r => r.Code == code);
        Assert.Equal(rule.Says, Assert.Single(Outcome.Read("Nattvandring", "", rule.Example).References).IsInPlan);
        Assert.Empty(Outcome.Read("Nattvandring", "", rule.Counterexample).References);
    }

    [Theory, MemberData(nameof(CarryOvers))]
    public void Find_a_carry_overs_example_and_not_its_counterexample(string code)
    {
        var rule = CarryOverRules.Table.Single(r => r.Code == code);
        var found = Assert.Single(Outcome.Read("Nattvandring", "", rule.Example).CarryOvers);
        Assert.Equal((rule.Says, 2027), (found.IsMoved, found.Year));
        Assert.Empty(Outcome.Read("Nattvandring", "", rule.Counterexample).CarryOvers);
    }

    [Theory, MemberData(nameof(Hints))]
    public void Give_a_hints_example_and_not_its_counterexample(string code)
    {
        var rule = HintRules.Table.Single(r => r.Code == code);
        var hint = Assert.Single(Read(rule.Example).Remarks, r => r.Code == code);
        Assert.Equal(Severity.Hint, hint.Severity);
        Assert.Matches(@"^\p{Lu}?.*[.?]$", hint.Text);
        Assert.DoesNotContain(code, Read(rule.Counterexample).Remarks.Select(r => r.Code));
    }

    [Fact]
    public void Stand_in_the_documentation() =>
        Assert.Equal(
            StatusRules.Table.Select(r => r.Code).Concat(VerdictRules.Table.Select(r => r.Code)).Concat(ReferenceRules.Table.Select(r => r.Code))
                .Concat(CarryOverRules.Table.Select(r => r.Code)).Concat(HintRules.Table.Select(r => r.Code)).Concat(Others).Order(),
            Regex.Matches(Repository.Read("docs/outcomes.md"), @"^\| `([a-z]+-[a-z-]+)` \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Order());

    private static OutcomeProposal Read(HintCase made) => made.Earlier.Length == 0
        ? Outcome.Read("Nattvandring", made.Goals, made.Text)
        : Outcome.Read("Nattvandring", made.Goals, made.Text, ReportingPeriod.Year, new FollowUp(ReportingPeriod.T2, made.Earlier));
}
