using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Keeps the frozen texts of plans, gives them back as they were, and finds whether anybody has changed one.</summary>
public sealed partial class PlanEditions(Database database)
{
    /// <summary>The canonical text of an edition; null when there is none, or the actor may not see the plan.</summary>
    public async Task<string?> Text(Guid planId, int number, Actor actor)
    {
        await using var connection = await database.OpenAsync();
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
        await using var connection = await database.OpenAsync();
        // All from the same moment: somebody may be freezing an edition right now.
        await using var transaction = await database.Look(connection);
        if (await PlanStore.Read(connection, transaction, planId, actor) is not { } plan) return null;
        var rows = (await connection.QueryAsync<Row>("SELECT number, kind, hash, document FROM editions WHERE plan_id = @planId ORDER BY number", new { planId }, transaction)).ToDictionary(r => (int)r.Number);
        var told = (await connection.QueryAsync<(string Kind, string Text)>("SELECT kind, text FROM plan_events WHERE plan_id = @planId AND kind IN ('submitted', 'decided', 'round-closed', 'round-reopened')", new { planId }, transaction)).ToList();
        return [.. Editions(plan, rows), .. History(plan, told), .. ClosedRounds(plan, rows)];
    }

    internal static async Task Keep(Plan plan, Writes writes)
    {
        await writes.Add(
            "INSERT INTO editions (municipality_id, plan_id, number, kind, at, by_name, hash, document) VALUES (@MunicipalityId, @Id, @Number, @Kind, @At, @By, @Hash, @Text)",
            plan.NewEditions.Select(e => new { plan.MunicipalityId, plan.Id, e.Edition.Number, Kind = e.Edition.Kind.ToString(), e.Edition.At, e.Edition.By, e.Edition.Hash, e.Text }));
        await writes.Add(
            "INSERT INTO decision_documents (municipality_id, plan_id, hash, name) VALUES (@MunicipalityId, @Id, @Hash, @Name) ON CONFLICT DO NOTHING",
            from submission in plan.Course.Submissions
            from decision in submission.Decisions
            where decision.Document is not null
            select new { plan.MunicipalityId, plan.Id, decision.Document!.Hash, decision.Document.Name });
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

    /// <summary>What the history told when an edition was frozen, or a round opened again, beside what there is now.</summary>
    private static IEnumerable<Remark> History(Plan plan, IReadOnlyList<(string Kind, string Text)> told)
    {
        // A person's own words come after ours in a line, and a reopening's line has none of ours to look for.
        var frozen = told.Where(t => t.Kind != "round-reopened").Select(t => Frozen().Match(t.Text)).Where(m => m.Success).DistinctBy(m => m.Groups[1].Value).ToDictionary(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), m => m.Groups[2].Value);
        foreach (var edition in plan.Course.Editions.Where(e => !frozen.TryGetValue(e.Number, out var beginning) || !e.Hash.StartsWith(beginning, StringComparison.Ordinal)))
        {
            yield return new Remark("edition-history", Severity.Error, "Historiken berättar inte om den här utgåvan, eller berättar om en annan kontrollsumma.", new Place($"utgåva {edition.Number}"));
        }
        foreach (var number in frozen.Keys.Except(plan.Course.Editions.Select(e => e.Number))) yield return new Remark("edition-gone", Severity.Error, "Historiken berättar om en utgåva som inte finns.", new Place($"utgåva {number}"));
        if (told.Count(t => t.Kind == "round-reopened") != plan.Course.Rounds.SelectMany(r => r.Closings).Count(c => c.Reopened is not null))
        {
            yield return new Remark("reopening-history", Severity.Error, "Planen säger att en runda har öppnats igen, men historiken berättar något annat.", new Place("uppföljningen"));
        }
    }

    /// <summary>What the plan says of a closed round beside what was frozen when it was closed.</summary>
    private static IEnumerable<Remark> ClosedRounds(Plan plan, Dictionary<int, Row> rows)
    {
        foreach (var round in plan.Course.Rounds.Where(r => r.IsClosed))
        {
            var closing = round.Closings[^1].Edition;
            if (!rows.TryGetValue(closing, out var row) || EditionText.HashOf(row.Document) != plan.Course.Editions[closing - 1].Hash || EditionText.Read(row.Document) is not { } frozen) continue;
            var then = frozen.Content.Measures.ToDictionary(m => m.Id, m => m.FollowUpOf(round.Period));
            foreach (var measure in plan.Content.Measures.Where(m => then.TryGetValue(m.Id, out var reported) && !ClosedReports.Same(reported, m.FollowUpOf(round.Period))))
            {
                yield return new Remark("round-changed", Severity.Error, $"Det som är rapporterat för ”{Shorten(measure)}” är inte det som frystes när rundan stängdes.", new Place($"uppföljning {Vocabulary.Of(round.Period)}"));
            }
        }
    }

    [GeneratedRegex(@"\(utgåva (\d+), ([0-9a-f]{12})")]
    private static partial Regex Frozen();

    private static string Shorten(Measure measure) => Words.Shorten(measure.Name.Length > 0 ? measure.Name : measure.Text);

    private sealed class Row
    {
        public long Number { get; init; }
        public string Kind { get; init; } = "";
        public string Hash { get; init; } = "";
        public string Document { get; init; } = "";
    }
}
