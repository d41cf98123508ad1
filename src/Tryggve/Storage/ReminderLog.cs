using Dapper;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Keeps who has been reminded of what. It is only ever added to, but for what became of a reminder.</summary>
public sealed class ReminderLog(Database database, TimeProvider time)
{
    private const string Columns = "r.id, r.municipality_id, r.plan_id, r.period, r.person_id, r.person_name, r.address, r.sent_by, r.claimed_at, r.outcome, r.problem";

    /// <summary>
    /// Sets a reminder aside before its letter is sent, so that nobody else sends one: <see cref="ReminderOutcome.Claimed"/>, or
    /// <see cref="ReminderOutcome.TooSoon"/> when the person has been reminded within the week, of any plan.
    /// </summary>
    public async Task<Reminder> Claim(Plan plan, ReportingPeriod period, Person person, Actor by)
    {
        await using var connection = await database.OpenAsync();
        // Takes the write lock at once: of two who press at the same time the second sees the first one's row.
        await using var transaction = await database.Begin(connection, Alone.Person(person.Id));
        var earlier = await connection.QueryAsync<Row>(
            $"SELECT {Columns} FROM reminders r WHERE r.municipality_id = @MunicipalityId AND r.person_id = @Id AND r.outcome IN ('Claimed', 'Sent') ORDER BY r.claimed_at DESC LIMIT 1",
            new { person.MunicipalityId, person.Id }, transaction);
        var now = time.GetUtcNow();
        var outcome = earlier.Any(r => r.ToReminder().Bars(now)) ? ReminderOutcome.TooSoon : ReminderOutcome.Claimed;
        var claimed = new Reminder(Guid.CreateVersion7(), person.MunicipalityId, plan.Id, period, person.Id, person.Name, person.Email, by.Name, now, outcome, "");
        await connection.ExecuteAsync(
            """
            INSERT INTO reminders (municipality_id, id, plan_id, period, person_id, person_name, address, sent_by, claimed_at, outcome)
            VALUES (@MunicipalityId, @Id, @PlanId, @Period, @PersonId, @PersonName, @Address, @SentBy, @ClaimedAt, @Outcome)
            """,
            new { claimed.MunicipalityId, claimed.Id, claimed.PlanId, Period = period.ToString(), claimed.PersonId, claimed.PersonName, claimed.Address, claimed.SentBy, claimed.ClaimedAt, Outcome = outcome.ToString() },
            transaction);
        await transaction.CommitAsync();
        return claimed;
    }

    /// <summary>Says what became of a claimed reminder.</summary>
    /// <param name="problem">Why it was not sent; null when it was.</param>
    public async Task Finish(Reminder claimed, string? problem)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync(
            "UPDATE reminders SET outcome = @outcome, problem = @problem WHERE municipality_id = @MunicipalityId AND id = @Id AND outcome = 'Claimed'",
            new { claimed.MunicipalityId, claimed.Id, outcome = (problem is null ? ReminderOutcome.Sent : ReminderOutcome.Failed).ToString(), problem = problem ?? "" });
    }

    /// <summary>A plan's reminders of a period, newest first.</summary>
    public Task<IReadOnlyList<Reminder>> Read(Guid planId, ReportingPeriod period, Actor actor, int most) =>
        Select("r.plan_id = @planId AND r.period = @period", "LIMIT @most", new { planId, period = period.ToString(), most, actorId = actor.Id }, actor);

    /// <summary>When each person was last reminded, of any plan that the actor may see.</summary>
    public async Task<IReadOnlyDictionary<Guid, DateTimeOffset>> LastOf(string municipalityId, Actor actor)
    {
        var sent = await Select("r.municipality_id = @municipalityId AND r.outcome IN ('Claimed', 'Sent') AND r.claimed_at > @year", "",
            new { municipalityId, year = time.GetUtcNow().AddYears(-1), actorId = actor.Id }, actor);
        return sent.GroupBy(r => r.PersonId).ToDictionary(g => g.Key, g => g.Max(r => r.ClaimedAt));
    }

    private async Task<IReadOnlyList<Reminder>> Select(string condition, string limit, object values, Actor actor)
    {
        await using var connection = await database.OpenAsync();
        var rows = await connection.QueryAsync<Row>(
            $"SELECT {Columns} FROM reminders r JOIN plans p ON p.municipality_id = r.municipality_id AND p.id = r.plan_id WHERE {condition} AND {Visibility.To(actor)} ORDER BY r.claimed_at DESC, r.id DESC {limit}", values);
        return [.. rows.Select(r => r.ToReminder())];
    }

    private sealed class Row
    {
        public Guid Id { get; init; }
        public string MunicipalityId { get; init; } = "";
        public Guid PlanId { get; init; }
        public string Period { get; init; } = "";
        public Guid PersonId { get; init; }
        public string PersonName { get; init; } = "";
        public string Address { get; init; } = "";
        public string SentBy { get; init; } = "";
        public DateTimeOffset ClaimedAt { get; init; }
        public string Outcome { get; init; } = "";
        public string Problem { get; init; } = "";

        public Reminder ToReminder() =>
            new(Id, MunicipalityId, PlanId, Enum.Parse<ReportingPeriod>(Period), PersonId, PersonName, Address, SentBy, ClaimedAt, Enum.Parse<ReminderOutcome>(Outcome), Problem);
    }
}
