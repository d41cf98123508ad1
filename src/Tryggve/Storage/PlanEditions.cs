using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Keeps the frozen texts of plans, gives them back as they were, and finds whether anybody has changed one.</summary>
public sealed class PlanEditions(Database database, PlanStore plans)
{
    /// <summary>The canonical text of an edition; null when there is none, or the actor may not see the plan.</summary>
    public async Task<string?> Text(Guid planId, int number, Actor actor)
    {
        await using var connection = database.Open();
        return await connection.QuerySingleOrDefaultAsync<string>(
            $"SELECT e.document FROM editions e JOIN plans p ON p.municipality_id = e.municipality_id AND p.id = e.plan_id WHERE e.plan_id = @planId AND e.number = @number AND {Visibility.To(actor)}",
            new { planId, number, actorId = actor.Id });
    }

    public async Task<EditionText?> Read(Guid planId, int number, Actor actor) => await Text(planId, number, actor) is { } text ? EditionText.Read(text) : null;

    /// <summary>
    /// Everything that is not as it was frozen: an edition that is changed, gone, or was never made here, a chain that does not hang together, a closed round whose
    /// reports are others now. Empty when all is well; null when there is no such plan.
    /// </summary>
    public async Task<IReadOnlyList<Remark>?> Verify(Guid planId, Actor actor)
    {
        if (await plans.Load(planId, actor) is not { } plan) return null;
        await using var connection = database.Open();
        var rows = (await connection.QueryAsync<Row>("SELECT number, kind, hash, document FROM editions WHERE plan_id = @planId ORDER BY number", new { planId })).ToDictionary(r => (int)r.Number);
        return [.. Editions(plan, rows), .. ClosedRounds(plan, rows)];
    }

    internal static async Task Keep(Plan plan, SqliteConnection connection, DbTransaction transaction)
    {
        await connection.ExecuteAsync(
            "INSERT INTO editions (municipality_id, plan_id, number, kind, at, by_name, hash, document) VALUES (@MunicipalityId, @Id, @Number, @Kind, @At, @By, @Hash, @Text)",
            plan.NewEditions.Select(e => new { plan.MunicipalityId, plan.Id, e.Edition.Number, Kind = e.Edition.Kind.ToString(), e.Edition.At, e.Edition.By, e.Edition.Hash, e.Text }), transaction);
        await connection.ExecuteAsync(
            "INSERT INTO decision_documents (municipality_id, plan_id, hash, name) VALUES (@MunicipalityId, @Id, @Hash, @Name) ON CONFLICT DO NOTHING",
            from submission in plan.Course.Submissions
            from decision in submission.Decisions
            where decision.Document is not null
            select new { plan.MunicipalityId, plan.Id, decision.Document!.Hash, decision.Document.Name }, transaction);
    }

    private static IEnumerable<Remark> Editions(Plan plan, Dictionary<int, Row> rows)
    {
        var previous = "";
        foreach (var edition in plan.Course.Editions)
        {
            var place = new Place($"utgåva {edition.Number}");
            if (!rows.TryGetValue(edition.Number, out var row)) yield return new Remark("edition-gone", Severity.Error, "Utgåvans text är borttagen ur databasen.", place);
            else
            {
                var text = EditionText.Read(row.Document);
                if (EditionText.HashOf(row.Document) != edition.Hash || row.Hash != edition.Hash) yield return new Remark("edition-changed", Severity.Error, "Utgåvans text är inte den som frystes: kontrollsumman stämmer inte.", place);
                else if (text is null || text.Number != edition.Number || text.Kind != edition.Kind || text.Kind.ToString() != row.Kind || text.At != edition.At || text.By != edition.By || !text.Facts.SequenceEqual(edition.Facts))
                    yield return new Remark("edition-facts", Severity.Error, "Det som planen säger om utgåvan är inte det som står i den.", place);
                if (edition.Previous != previous || (text is not null && text.Previous != previous)) yield return new Remark("edition-chain", Severity.Error, "Utgåvan följer inte på den som står före den.", place);
            }
            previous = edition.Hash;
        }
        foreach (var number in rows.Keys.Except(plan.Course.Editions.Select(e => e.Number))) yield return new Remark("edition-unknown", Severity.Error, "Databasen har en utgåva som planen inte vet om.", new Place($"utgåva {number}"));
    }

    /// <summary>What the plan says of a closed round beside what was frozen when it was closed.</summary>
    private static IEnumerable<Remark> ClosedRounds(Plan plan, Dictionary<int, Row> rows)
    {
        foreach (var round in plan.Course.Rounds.Where(r => r.IsClosed))
        {
            if (!rows.TryGetValue(round.Closings[^1].Edition, out var row) || EditionText.Read(row.Document) is not { } frozen) continue;
            var then = frozen.Content.Measures.ToDictionary(m => m.Id, m => m.FollowUpOf(round.Period));
            foreach (var measure in plan.Content.Measures.Where(m => !ClosedReports.Same(then.GetValueOrDefault(m.Id) ?? new FollowUp(round.Period, ""), m.FollowUpOf(round.Period))))
            {
                yield return new Remark("round-changed", Severity.Error, $"Det som är rapporterat för ”{Shorten(measure)}” är inte det som frystes när rundan stängdes.", new Place($"uppföljning {Vocabulary.Of(round.Period)}"));
            }
        }
    }

    private static string Shorten(Measure measure) => Words.Shorten(measure.Name.Length > 0 ? measure.Name : measure.Text);

    private sealed class Row
    {
        public long Number { get; init; }
        public string Kind { get; init; } = "";
        public string Hash { get; init; } = "";
        public string Document { get; init; } = "";
    }
}
