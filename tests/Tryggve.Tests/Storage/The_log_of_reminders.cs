using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class The_log_of_reminders : IDisposable
{
    private readonly TemporaryDatabase database = new();
    private readonly Clock clock = new();
    private readonly ReminderLog log;

    public The_log_of_reminders() => log = new ReminderLog(database.Database, clock);

    public void Dispose() => database.Dispose();

    [Theory]
    [InlineData(6.99, ReminderOutcome.TooSoon)]
    [InlineData(7.01, ReminderOutcome.Claimed)]
    public async Task Lets_a_person_be_reminded_once_in_seven_days(double days, ReminderOutcome again)
    {
        var (plan, person) = await Sample();
        await log.Finish(await Claim(plan, person), null);
        clock.Pass(TimeSpan.FromDays(days));
        Assert.Equal(again, (await Claim(plan, person)).Outcome);
    }

    [Fact]
    public async Task Counts_all_plans_and_all_periods_together_but_each_person_alone()
    {
        var (plan, person) = await Sample();
        var other = await database.Plans.Load((await database.Queries.List(Actor.Local)).Single(p => p.Id != plan.Id).Id, Actor.Local);
        await log.Finish(await Claim(plan, person), null);
        Assert.Equal(ReminderOutcome.TooSoon, (await log.Claim(other!, ReportingPeriod.T2, person, Actor.Local)).Outcome);
        Assert.Equal(ReminderOutcome.Claimed, (await Claim(plan, await Person("Anna Ek"))).Outcome);
    }

    [Fact]
    public async Task Holds_what_was_claimed_when_the_machine_stopped_before_it_said_how_it_went()
    {
        var (plan, person) = await Sample();
        await Claim(plan, person);
        Assert.Equal(ReminderOutcome.TooSoon, (await new ReminderLog(database.Database, clock).Claim(plan, ReportingPeriod.T1, person, Actor.Local)).Outcome);
        clock.Pass(TimeSpan.FromDays(8));
        Assert.Equal(ReminderOutcome.Claimed, (await Claim(plan, person)).Outcome);
    }

    [Fact]
    public async Task Lets_one_that_failed_be_tried_again_and_keeps_both()
    {
        var (plan, person) = await Sample();
        await log.Finish(await Claim(plan, person), "Servern svarade inte.");
        await log.Finish(await Claim(plan, person), null);
        var lines = await log.Read(plan.Id, ReportingPeriod.T1, Actor.Local, 10);
        Assert.Equal([(ReminderOutcome.Sent, ""), (ReminderOutcome.Failed, "Servern svarade inte.")], lines.Select(r => (r.Outcome, r.Problem)));
    }

    [Fact]
    public async Task Changes_an_outcome_once_only()
    {
        var (plan, person) = await Sample();
        var claimed = await Claim(plan, person);
        await log.Finish(claimed, null);
        await log.Finish(claimed, "Servern svarade inte.");
        Assert.Equal(ReminderOutcome.Sent, Assert.Single(await log.Read(plan.Id, ReportingPeriod.T1, Actor.Local, 10)).Outcome);
    }

    [Fact]
    public async Task Gives_one_claim_when_many_press_at_once()
    {
        var (plan, person) = await Sample();
        var claims = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => Claim(plan, person))));
        Assert.Single(claims, c => c.Outcome == ReminderOutcome.Claimed);
    }

    [Fact]
    public async Task Tells_only_those_who_see_the_plan()
    {
        var (plan, person) = await Sample();
        await log.Finish(await Claim(plan, person), null);
        var (theirs, ours) = ((await Person("Björn Lind")).ToActor() with { Id = Guid.NewGuid().ToString() }, (await Person("Anna Ek")).ToActor());
        Assert.Empty(await log.Read(plan.Id, ReportingPeriod.T1, theirs, 10));
        Assert.Empty(await log.LastOf(plan.MunicipalityId, theirs));
        Assert.Empty(await log.Read(plan.Id, ReportingPeriod.T2, ours, 10));
        Assert.Equal(("Cecilia Sjö", "cecilia.sjo@lindviken.example", "Lokal användare"), (await log.Read(plan.Id, ReportingPeriod.T1, ours, 10)).Select(r => (r.PersonName, r.Address, r.SentBy)).Single());
        Assert.Equal([person.Id], (await log.LastOf(plan.MunicipalityId, ours)).Keys);
    }

    private Task<Reminder> Claim(Plan plan, Person person) => log.Claim(plan, ReportingPeriod.T1, person, Actor.Local);

    private async Task<(Plan Plan, Person Person)> Sample() => (await database.Sample(), await Person("Cecilia Sjö"));

    private async Task<Person> Person(string name) => (await database.People.All("lindvikens-kommun")).Single(p => p.Name == name);
}
