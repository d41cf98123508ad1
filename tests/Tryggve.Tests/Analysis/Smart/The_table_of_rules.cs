using System.Text.RegularExpressions;
using Tryggve.Analysis.Smart;
using Tryggve.Plans;

namespace Tryggve.Tests.Analysis.Smart;

public sealed class The_table_of_rules
{
    public static TheoryData<string> Codes => [.. SmartRules.All.Select(r => r.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void Decides_each_rules_own_example(string code)
    {
        var rule = Rule(code);
        Assert.Equal(code, Judge(rule, rule.Example).Code);
    }

    [Theory, MemberData(nameof(Codes))]
    public void Leaves_each_rules_counterexample_to_another(string code)
    {
        var rule = Rule(code);
        Assert.NotEqual(code, Judge(rule, rule.Counterexample).Code);
    }

    [Theory, MemberData(nameof(Codes))]
    public void Says_what_to_write_where_it_finds_fault(string code)
    {
        var judgement = Judge(Rule(code), Rule(code).Example);
        Assert.Equal(judgement.IsWeak, judgement.Suggestion.Length > 0);
        Assert.EndsWith(".", judgement.Reason);
        Assert.DoesNotContain('{', judgement.Reason + judgement.Suggestion);
    }

    [Theory, MemberData(nameof(Codes))]
    public void Quotes_only_words_that_stand_there(string code)
    {
        var rule = Rule(code);
        var there = Words.OneLine($"{rule.Example.Goal} {rule.Example.Who} {rule.Example.When} {rule.Example.Cause} {rule.Example.LastOutcome}");
        Assert.All(Judge(rule, rule.Example).Words, word => Assert.Contains(word, there, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Has_a_code_of_its_own_for_each_rule() => Assert.Distinct(SmartRules.All.Select(r => r.Code));

    [Fact]
    public void Stands_in_the_documentation() =>
        Assert.Equal(SmartRules.All.Select(r => r.Code).Order(), Regex.Matches(Repository.Read("docs/smart.md"), @"^\| `(smart-[a-z-]+)` \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Order());

    private static SmartRule Rule(string code) => SmartRules.All.Single(r => r.Code == code);

    private static LetterJudgement Judge(SmartRule rule, SmartCase goal)
    {
        var row = Judged.Row(Make.Measure("Nattvandring", when: goal.When, who: goal.Who) with { Units = goal.Units }, goal.Cause);
        return GoalJudge.Of(new Goal(Make.Id(), "", goal.Goal), row, goal.Years, goal.LastOutcome)[rule.Letter];
    }
}
