using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Tests.Plans;

public sealed class A_round_that_is_closed
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Actor Anna = new("anna", "Anna Ek") { MunicipalityId = "lindvikens-kommun", Grants = [new Grant(Guid.Empty, "lindvikens-kommun", Role.Coordinator, null, null)] };
    private static readonly Actor Björn = new("bjorn", "Björn Lind") { MunicipalityId = "lindvikens-kommun", Memberships = ["polisen/lpo"], Grants = [new Grant(Guid.Empty, "lindvikens-kommun", Role.Reporter, null, null)] };
    private static readonly Organisation Police = new("polisen", "Polisen", OrganisationKind.Police, [], [new Unit("polisen/lpo", "LPO", [], ["Kommunpolis"])]);
    private readonly Plan plan = Plan.Import(Make.Plan(Make.Chain(measures: [Make.Measure("Laga lampor", who: "Kommunpolis"), Make.Measure("Vandra", who: "Kommunpolis")])), null, Anna, Noon);

    private Measure First => plan.Content.Measures.First();

    [Fact]
    public void Is_not_closed_while_something_is_missing_unless_one_says_so()
    {
        Assert.Equal(["not-reported"], plan.CheckRoundClosing(ReportingPeriod.T1, false).Select(r => r.Code));
        plan.CloseRound(ReportingPeriod.T1, true, Anna, Noon);
        Assert.Equal(["round-closed"], plan.CheckRoundClosing(ReportingPeriod.T1, true).Select(r => r.Code));
        Assert.False(plan.Course.IsClosed(ReportingPeriod.T2));
    }

    [Fact]
    public void Keeps_what_is_reported_whatever_is_changed_taken_back_or_read_anew()
    {
        Say(First, "pågår");
        plan.CloseRound(ReportingPeriod.T1, true, Anna, Noon);
        Assert.False(plan.MayWrite(Anna, First.Id, FollowUpTexts.Field(PlanField.Status, ReportingPeriod.T1), []));
        Assert.False(plan.MayWrite(Anna, First.Id, PlanField.FollowUpT1, []));
        Assert.True(plan.MayWrite(Anna, First.Id, PlanField.FollowUpT2, []));
        Say(First, "avbruten");
        plan.Restore(plan.Content.Change(First.Id, (Measure m) => m with { FollowUps = [] }), "Ångrade", Anna, Noon);
        Assert.Equal(MeasureStatus.Ongoing, First.FollowUpOf(ReportingPeriod.T1).Status);
        plan.Update(plan.Content.Change(First.Id, (Measure m) => m with { FollowUps = [new FollowUp(ReportingPeriod.T1, "Allt är klart.")] }), new PlanDocument("ab", "ny.xlsx", Noon, "Anna Ek"), Anna, Noon);
        Assert.Equal((MeasureStatus.Ongoing, ""), (First.FollowUpOf(ReportingPeriod.T1).Status, First.FollowUpText(ReportingPeriod.T1)));
        Assert.Equal(["Ur ny.xlsx: Allt är klart."], plan.Course.Round(ReportingPeriod.T1).SupplementsOf(First.Id).Select(s => s.Text));
    }

    [Fact]
    public void Gives_a_measure_its_report_back_when_its_removal_is_undone()
    {
        Say(First, "pågår");
        plan.CloseRound(ReportingPeriod.T1, true, Anna, Noon);
        var before = plan.Content;
        plan.Remove(First.Id, Anna, Noon);
        plan.Restore(before, "Ångrade", Anna, Noon);
        Assert.Equal(MeasureStatus.Ongoing, First.FollowUpOf(ReportingPeriod.T1).Status);
    }

    [Fact]
    public void Takes_supplements_and_only_then()
    {
        Assert.Equal(["round-open"], plan.CheckSupplement(ReportingPeriod.T1, First.Id, "Sent svar").Select(r => r.Code));
        plan.CloseRound(ReportingPeriod.T1, true, Anna, Noon);
        Assert.Equal(["supplement-missing"], plan.CheckSupplement(ReportingPeriod.T1, First.Id, "").Select(r => r.Code));
        plan.AddSupplement(ReportingPeriod.T1, First.Id, "Sent svar", Anna, Noon);
        Assert.Equal(new Supplement(First.Id, "Sent svar", Noon, "Anna Ek"), plan.Course.Round(ReportingPeriod.T1).Supplements.Single());
    }

    [Fact]
    public void Is_opened_again_with_a_reason_and_closed_into_a_new_edition()
    {
        plan.CloseRound(ReportingPeriod.T1, true, Anna, Noon);
        Assert.Equal(["reason-missing"], plan.CheckReopening(ReportingPeriod.T1, "").Select(r => r.Code));
        plan.ReopenRound(ReportingPeriod.T1, "Fel siffra", Anna, Noon);
        Assert.True(plan.MayWrite(Anna, First.Id, PlanField.FollowUpT1, []));
        plan.CloseRound(ReportingPeriod.T1, true, Anna, Noon);
        Assert.Equal([1, 2], plan.Course.Round(ReportingPeriod.T1).Closings.Select(c => c.Edition));
        Assert.Equal("Fel siffra", plan.Course.Round(ReportingPeriod.T1).Closings[0].Reopened!.Reason);
    }

    [Fact]
    public void Counts_a_report_that_was_sent_back_as_missing_until_it_is_changed()
    {
        Say(First, "pågår");
        plan.SendBack(ReportingPeriod.T1, First.Id, "Hur många?", Anna, Noon);
        Assert.False(plan.IsReported(First, ReportingPeriod.T1));
        Say(plan.Content.Measures.Last(), "pågår");
        Assert.NotNull(plan.Course.Round(ReportingPeriod.T1).ToMend(First.Id));
        Say(First, "genomförd");
        Assert.True(plan.IsReported(First, ReportingPeriod.T1));
    }

    [Fact]
    public void Is_signed_by_the_party_itself_or_with_a_word_on_who_has_confirmed_it()
    {
        RoundParty Party() => RoundParty.Of(plan.Content, [Police]).Single();
        Assert.Equal(["not-reported"], plan.CheckSignature(ReportingPeriod.T1, Party(), "", Party().HashOf(ReportingPeriod.T1), Björn).Select(r => r.Code));
        foreach (var measure in plan.Content.Measures.ToList()) Say(measure, "pågår");
        Assert.Equal(["confirmed-missing"], plan.CheckSignature(ReportingPeriod.T1, Party(), "", Party().HashOf(ReportingPeriod.T1), Anna).Select(r => r.Code));
        plan.Sign(ReportingPeriod.T1, Party(), "Kommunpolisen, per telefon", Party().HashOf(ReportingPeriod.T1), Anna, Noon);
        plan.Sign(ReportingPeriod.T1, Party(), "", Party().HashOf(ReportingPeriod.T1), Björn, Noon);
        var signature = plan.Course.Round(ReportingPeriod.T1).Signatures.Single();
        Assert.Equal(("Polisen", "Björn Lind", ""), (signature.Name, signature.By, signature.Confirmed));
        Assert.False(Party().IsChangedSince(signature, ReportingPeriod.T1));
        Assert.Equal(["signature-overtaken"], plan.CheckSignature(ReportingPeriod.T1, Party(), "", "ett annat", Björn).Select(r => r.Code));
        Say(First, "avbruten");
        Assert.True(RoundParty.IsChanged(signature, plan.Content, ReportingPeriod.T1));
        Assert.True(Party().IsChangedSince(signature, ReportingPeriod.T1));
    }

    private void Say(Measure measure, string status)
    {
        var field = FollowUpTexts.Field(PlanField.Status, ReportingPeriod.T1);
        plan.Write([TextEdit.Of(measure.Id, field, PartTexts.Of(plan.Content, measure.Id, field)!, status)], Anna, Noon);
    }
}
