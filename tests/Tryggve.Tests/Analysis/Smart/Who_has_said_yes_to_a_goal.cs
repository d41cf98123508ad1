using Tryggve.Analysis.Smart;
using Tryggve.Plans;

namespace Tryggve.Tests.Analysis.Smart;

public sealed class Who_has_said_yes_to_a_goal
{
    private static LetterJudgement Accepted(string who, Collaboration? form = null) => Judged.Goal("En rutin är beslutad.", who, form: form)[SmartLetter.Accepted];

    [Theory]
    [InlineData("Kommunpolisen")]
    [InlineData("Avd. chef IoF")]
    [InlineData("Rektorerna på Ekskolan och Björkskolan")]
    [InlineData("Fritidsgården X-huset")]
    [InlineData("Samtliga rektorer")]
    public void Is_the_one_who_is_named(string who) => Assert.Equal(SmartVerdict.Met, Accepted(who).Verdict);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("xx")]
    [InlineData("?")]
    [InlineData("Ej bestämt")]
    [InlineData("Vakant")]
    [InlineData("[funktion]")]
    [InlineData("Utses senare")]
    public void Is_no_one_behind_a_placeholder(string who) => Assert.Equal(SmartVerdict.Missing, Accepted(who).Verdict);

    [Theory]
    [InlineData("Alla berörda")]
    [InlineData("Preventionsstrateg (vakant)")]
    [InlineData("Löpande")]
    public void Is_in_doubt_when_it_is_everyone_a_vacancy_or_a_time(string who) => Assert.Equal(SmartVerdict.Doubtful, Accepted(who).Verdict);

    [Fact]
    public void Is_the_unit_that_a_person_has_pointed_out()
    {
        var row = Judged.Row(Make.Measure("Nattvandring", "En rutin är beslutad.") with { Units = ["fritid"] });
        Assert.Equal(SmartVerdict.Met, Assert.Single(GoalJudge.Of(row, null))[SmartLetter.Accepted].Verdict);
    }

    [Fact]
    public void Is_the_convener_of_a_collaboration() =>
        Assert.Equal(["Fältgruppen"], Accepted("", new Collaboration { Convener = "Fältgruppen" }).Words);

    [Fact]
    public void Is_otherwise_the_parties_that_have_promised_something() =>
        Assert.Equal(["Polisen"], Accepted("", new Collaboration { Commitments = [new("Polisen", null, null, "Patrullerar på fredagar"), new("Skolan", null, null, "xxx")] }).Words);

    [Fact]
    public void Is_no_one_in_a_form_left_blank() =>
        Assert.Equal(SmartVerdict.Missing, Accepted("", new Collaboration { Convener = "", Commitments = [new("Polisen", "", "", "")] }).Verdict);
}
