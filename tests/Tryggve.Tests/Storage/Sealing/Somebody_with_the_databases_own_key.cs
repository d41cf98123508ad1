using Dapper;
using Tryggve.Decisions;
using Tryggve.FollowUps;
using Tryggve.Storage;
using Tryggve.Storage.Sealing;

namespace Tryggve.Tests.Storage.Sealing;

/// <summary>Whatever they change by hand is found, each with a remark of its own.</summary>
public sealed class Somebody_with_the_databases_own_key : IDisposable
{
    private readonly TemporaryDatabase kept = new();
    private Guid plan;

    [Fact]
    public async Task Has_changed_nothing_when_nothing_is_found()
    {
        await Begin();
        Assert.Equal([], await Codes());
        var seal = await Seals.Make();
        Assert.Equal([], await Codes(seal.Hash));
        await Write("Ännu en åtgärd");
        await kept.Log.Append(new SecurityEvent(DateTimeOffset.UnixEpoch, null, null, "", "sign-in-failed", "okänd"));
        Assert.NotEqual(seal.Hash, (await Seals.Make()).Hash);
        Assert.Equal([], await Codes(seal.Hash));
        Assert.Equal(["seal-unknown"], await Codes(new string('0', 64)));
    }

    [Theory]
    [InlineData("event-changed", "UPDATE plan_events SET text = 'Ingenting' WHERE number = 2")]
    [InlineData("event-changed", "UPDATE plan_changes SET old = 'Något annat' WHERE number = 2 AND position = 0")]
    [InlineData("event-changed", "UPDATE plan_events SET actor_name = 'Någon annan' WHERE number = 2")]
    [InlineData("event-gone", "DELETE FROM plan_changes WHERE number = 2; DELETE FROM plan_events WHERE number = 2")]
    [InlineData("event-gone", "DELETE FROM plan_changes WHERE number = 3; DELETE FROM plan_events WHERE number = 3")]
    [InlineData("event-unknown", "INSERT INTO plan_events (municipality_id, plan_id, number, at, actor_id, actor_name, kind, text) SELECT municipality_id, plan_id, number + 1, at, actor_id, actor_name, kind, text FROM plan_events WHERE number = (SELECT max(number) FROM plan_events)")]
    [InlineData("event-gone event-unknown", "INSERT INTO plan_events (municipality_id, plan_id, number, at, actor_id, actor_name, kind, text) SELECT municipality_id, plan_id, 9000000000000, at, actor_id, actor_name, kind, text FROM plan_events WHERE number = (SELECT max(number) FROM plan_events)")]
    [InlineData("event-changed", "UPDATE plan_events SET text = CASE number WHEN 2 THEN (SELECT text FROM plan_events e WHERE e.plan_id = plan_events.plan_id AND e.number = 3) ELSE (SELECT text FROM plan_events e WHERE e.plan_id = plan_events.plan_id AND e.number = 2) END WHERE number IN (2, 3)")]
    [InlineData("plan-changed rows-differ", "UPDATE plans SET document = replace(document, 'Fritidsgården', 'Simhallen') WHERE district = 'Hamnstaden'")]
    [InlineData("rows-differ", "UPDATE measures SET text = 'Ingenting' WHERE position = 0")]
    [InlineData("rows-differ", "UPDATE search_rows SET texts = '[]'")]
    [InlineData("log-changed", "UPDATE security_log SET text = 'Ingenting' WHERE number = (SELECT min(number) FROM security_log)")]
    [InlineData("log-gone", "DELETE FROM security_log WHERE number = (SELECT min(number) FROM security_log)")]
    [InlineData("log-unknown", "INSERT INTO security_log (municipality_id, at, actor_name, kind, text) VALUES (NULL, '2026-01-01', '', 'signed-in', '')")]
    public async Task Is_found(string expected, string sql)
    {
        await Begin(onlyOne: true);
        await Tamper(sql);
        Assert.Equal(expected.Split(' '), (await Codes()).Distinct());
    }

    [Fact]
    public async Task Is_found_when_an_edition_is_changed_with_plan_and_history_alike()
    {
        await Begin();
        await kept.Plans.Change(plan, Actor.Local, p =>
        {
            p.Submit(DecisionPath.Committee, 0, "", Actor.Local, DateTimeOffset.UnixEpoch);
            return true;
        });
        await Seals.Make();
        var (old, forged) = ((await kept.Plans.Load(plan, Actor.Local))!.Course.Editions[0].Hash, new string('a', 64));
        await Tamper($"UPDATE editions SET hash = '{forged}' WHERE hash = '{old}'; UPDATE plans SET document = replace(document, '{old}', '{forged}'); UPDATE plan_events SET text = replace(text, '{old[..12]}', '{forged[..12]}')");
        var found = await Codes();
        Assert.Contains("event-changed", found);
        Assert.Contains("plan-changed", found);
        Assert.Contains("seal-broken", found);
    }

    [Fact]
    public async Task Is_found_when_a_plan_is_taken_away_with_all_that_is_known_of_it()
    {
        await Begin();
        await Seals.Make();
        await Tamper($"DELETE FROM plan_changes WHERE plan_id = '{plan}'; DELETE FROM plan_events WHERE plan_id = '{plan}'; DELETE FROM plans WHERE id = '{plan}'");
        Assert.Contains("plan-gone", await Codes());
        await Tamper($"DELETE FROM event_hashes WHERE plan_id = '{plan}'");
        Assert.Equal(["seal-broken"], (await Codes()).Distinct());
    }

    [Fact]
    public async Task Is_found_when_the_end_of_a_history_is_taken_away_with_its_hashes()
    {
        await Begin();
        await Seals.Make();
        await Tamper($"DELETE FROM plan_changes WHERE plan_id = '{plan}' AND number > 2; DELETE FROM plan_events WHERE plan_id = '{plan}' AND number > 2; DELETE FROM event_hashes WHERE plan_id = '{plan}' AND number > 2");
        Assert.Contains("seal-broken", await Codes());
    }

    [Fact]
    public async Task Is_found_when_a_document_or_a_seal_is_changed()
    {
        await Begin();
        await new DocumentStore(kept.Database, TimeProvider.System).Keep(EventHash.Hash("Lägesbild"), "Lägesbild"u8.ToArray());
        Assert.Equal([], await Codes());
        await Seals.Make();
        await using (var connection = kept.Database.Open()) await connection.ExecuteAsync("UPDATE documents SET bytes = @bytes", new { bytes = "Annat"u8.ToArray() });
        Assert.Equal(["document-changed"], await Codes());
        await Tamper("UPDATE seals SET body = body || ' '");
        Assert.Contains("seal-changed", await Codes());
    }

    [Fact]
    public async Task Does_not_stop_those_who_save_after_an_event_was_taken_away()
    {
        await Begin();
        await Tamper($"DELETE FROM plan_changes WHERE plan_id = '{plan}' AND number = 3; DELETE FROM plan_events WHERE plan_id = '{plan}' AND number = 3");
        await Write("Efteråt");
        Assert.Equal(["event-gone"], await Codes());
    }

    [Fact]
    public async Task Finds_that_what_was_there_before_the_chain_is_chained_afterwards_and_said_so()
    {
        await Begin();
        await Tamper("DELETE FROM event_hashes; DELETE FROM log_hashes");
        Assert.Contains("event-unknown", await Codes());
        Assert.True(await new Chains(kept.Database, TimeProvider.System).CatchUp() > 3);
        Assert.Equal(0, await new Chains(kept.Database, TimeProvider.System).CatchUp());
        Assert.Equal([], await Codes());
        Assert.Contains(await kept.Log.Read("lindvikens-kommun", 10), line => line.Kind == "history-chained");
    }

    [Fact]
    public async Task Cannot_come_between_many_who_write_the_log_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            for (var n = 0; n < 10; n++) await kept.Log.Append(new SecurityEvent(DateTimeOffset.UnixEpoch, n % 2 == 0 ? "lindviken" : null, null, $"{i}", "signed-in", $"{n}"));
        })));
        Assert.Equal(80, await kept.Log.Count("lindviken"));
        Assert.Equal([], (await Verification.Whole(quick: true)).Select(r => r.Code));
    }

    public void Dispose() => kept.Dispose();

    private Seals Seals => new(kept.Database, TimeProvider.System);
    private Verification Verification => new(kept.Database, TimeProvider.System);

    private async Task Begin(bool onlyOne = false)
    {
        plan = (await kept.Sample()).Id;
        await Write("Trygghetsvandring vid kajen");
        await Write("Bättre belysning på torget");
        if (onlyOne) await Others();
    }

    /// <summary>Takes the other plan of the sample away, so that a statement by number meets one event only.</summary>
    private Task Others() => Tamper($"DELETE FROM plan_changes WHERE plan_id <> '{plan}'; DELETE FROM plan_events WHERE plan_id <> '{plan}'; DELETE FROM event_hashes WHERE plan_id <> '{plan}'; DELETE FROM plans WHERE id <> '{plan}'; DELETE FROM measure_profiles WHERE plan_id <> '{plan}'");

    private Task<Tryggve.Plans.Plan?> Write(string title) => kept.Plans.Change(plan, Actor.Local, p => p.Restore(p.Content with { Title = title }, $"Titel: {title}", Actor.Local, DateTimeOffset.UnixEpoch));

    private async Task<IReadOnlyList<string>> Codes(string? seal = null)
    {
        var found = new List<Remark>();
        foreach (var listing in await kept.Queries.Titles(Actor.Local)) found.AddRange(await Verification.Plan(listing.Id, quick: false));
        found.AddRange(await Verification.Whole(quick: false, seal));
        return [.. found.Select(r => r.Code)];
    }

    private async Task Tamper(string sql)
    {
        await using var connection = kept.Database.Open();
        foreach (var table in new[] { "plan_events", "plan_changes", "event_hashes", "log_hashes", "security_log", "seals", "editions" })
        {
            foreach (var end in new[] { "stay", "remain" })
                await connection.ExecuteAsync(connection.IsPostgres() ? $"DROP TRIGGER IF EXISTS {table}_{end} ON {table}" : $"DROP TRIGGER IF EXISTS {table}_{end}");
        }
        await connection.ExecuteAsync(sql);
    }
}
