using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Tryggve.Analysis.Law;
using Tryggve.Decisions;
using Tryggve.Districts.Law;
using Tryggve.People;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>Keeps what is recorded of how a municipality meets lag (2023:196). Nothing is changed or taken away: a record is followed by another, or by a word that it is taken back.</summary>
public sealed class LawStore(Database database)
{
    /// <summary>More are not kept of a municipality: it is as many as a person can read.</summary>
    public const int Most = 1_000;

    /// <summary>What ended longer ago says nothing of what the law asks today.</summary>
    private const int YearsBack = 8;

    private static readonly string Readers = string.Join(", ", RoleTable.With(Permission.SeePlan).Union(RoleTable.With(Permission.RecordLaw)).Select(role => $"'{role}'"));

    /// <summary>Whether the actor is trusted with it in the whole municipality.</summary>
    public static bool MayRecord(Actor actor) => actor.ExtentOf(Permission.RecordLaw, new PlanScope(actor.MunicipalityId, "", null)) == Extent.Everything;

    /// <summary>What the actor's municipality is judged by; null when the actor has no role in it that lets them read. Plans that the actor may not open are judged too, and say so.</summary>
    public async Task<LawFacts?> Read(Actor actor, DateOnly today)
    {
        var municipalityId = actor.MunicipalityId;
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Look(connection);
        if (!await MayRead(connection, transaction, actor) || await MunicipalityStore.Find(connection, transaction, municipalityId) is not { } municipality) return null;
        var plans = await connection.QueryAsync<PlanRow>(
            $"""
            SELECT p.id, p.district_id, p.year_from, p.year_to, p.course, CASE WHEN {Visibility.To(actor)} THEN 1 ELSE 0 END AS is_seen
            FROM plans p WHERE p.municipality_id = @municipalityId AND p.year_to >= @from
            """, new { municipalityId, from = today.Year - YearsBack, actorId = actor.Id }, transaction);
        return new LawFacts(municipality, await Records(connection, transaction, municipalityId), [.. plans.Select(p => p.ToPlan())]);
    }

    /// <summary>A record, if it is kept and the actor may read it; also one that stands no longer.</summary>
    public async Task<LawRecord?> Find(Guid id, Actor actor)
    {
        await using var connection = await database.OpenAsync();
        return await MayRead(connection, null, actor) ? (await Records(connection, null, actor.MunicipalityId)).FirstOrDefault(r => r.Id == id) : null;
    }

    /// <summary>Keeps a record whose texts have been checked. Says what is in the way; nothing is kept then.</summary>
    public async Task<IReadOnlyList<Remark>> Add(LawRecord record, Actor by)
    {
        if (!MayRecord(by)) throw new InvalidOperationException("The actor may not record what the law asks.");
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Municipality(record.MunicipalityId));
        var all = await Records(connection, transaction, record.MunicipalityId);
        if (all.Count >= Most) return [new Remark("law-full", Severity.Error, $"Det finns redan {Most} uppgifter registrerade. Säg till den som sköter systemet.")];
        if (record.Replaces is { } old && LawRecord.Standing(all).All(r => r.Id != old || r.Duty != record.Duty)) return [Overtaken];
        await connection.ExecuteAsync(
            """
            INSERT INTO law_records (municipality_id, id, duty, on_day, until_day, texts, document_hash, document_name, by_id, by_name, at, replaces)
            VALUES (@MunicipalityId, @Id, @Duty, @On, @Until, @Texts, @Hash, @Name, @ById, @By, @At, @Replaces)
            """,
            new
            {
                record.MunicipalityId, record.Id, Duty = record.Duty.ToString(), On = Write(record.On), Until = record.Until is { } until ? Write(until) : null, Texts = JsonSerializer.Serialize(record.Texts, StoredJson.Stored.IReadOnlyDictionaryLawFieldString),
                record.Document?.Hash, record.Document?.Name, ById = by.Id, record.By, record.At, record.Replaces,
            }, transaction);
        await transaction.CommitAsync();
        return [];
    }

    /// <summary>Takes back a record of the actor's municipality that stands. What it had replaced stands again.</summary>
    public async Task<IReadOnlyList<Remark>> Retract(Guid id, string reason, Actor by, DateTimeOffset at)
    {
        if (!MayRecord(by)) throw new InvalidOperationException("The actor may not take back what is recorded.");
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Municipality(by.MunicipalityId));
        if (LawRecord.Standing(await Records(connection, transaction, by.MunicipalityId)).All(r => r.Id != id)) return [Overtaken];
        await connection.ExecuteAsync("INSERT INTO law_retractions (record_id, by_id, by_name, at, reason) VALUES (@id, @ById, @By, @at, @reason)", new { id, ById = by.Id, By = by.Name, at, reason }, transaction);
        await transaction.CommitAsync();
        return [];
    }

    private static Remark Overtaken => new("law-overtaken", Severity.Error, "Någon annan har rättat eller tagit tillbaka uppgiften sedan du öppnade sidan. Inget är sparat; sidan visar vad som gäller nu.");

    private static async Task<bool> MayRead(DbConnection connection, DbTransaction? transaction, Actor actor) => actor.IsOperator || await connection.ExecuteScalarAsync<bool>(
        $"SELECT EXISTS (SELECT 1 FROM grants g WHERE g.person_id = @Id AND g.municipality_id = @MunicipalityId AND g.role IN ({Readers}))", new { actor.Id, actor.MunicipalityId }, transaction);

    private static async Task<IReadOnlyList<LawRecord>> Records(DbConnection connection, DbTransaction? transaction, string municipalityId)
    {
        var rows = await connection.QueryAsync<Row>(
            """
            SELECT r.*, t.by_name AS retracted_by, t.at AS retracted_at, t.reason FROM law_records r LEFT JOIN law_retractions t ON t.record_id = r.id
            WHERE r.municipality_id = @municipalityId ORDER BY r.at DESC, r.id DESC
            """, new { municipalityId }, transaction);
        return [.. rows.Select(r => r.ToRecord())];
    }

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly ReadDay(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class PlanRow
    {
        public Guid Id { get; init; }
        public string DistrictId { get; init; } = "";
        public long YearFrom { get; init; }
        public long YearTo { get; init; }
        public string? Course { get; init; }
        public long IsSeen { get; init; }

        public LawPlan ToPlan() => LawPlan.Of(Id, DistrictId, new YearSpan((int)YearFrom, (int)YearTo), Course is null ? new PlanCourse() : JsonSerializer.Deserialize(Course, StoredJson.Stored.PlanCourse)!, IsSeen == 1);
    }

    private sealed class Row
    {
        public Guid Id { get; init; }
        public string MunicipalityId { get; init; } = "";
        public string Duty { get; init; } = "";
        public string OnDay { get; init; } = "";
        public string? UntilDay { get; init; }
        public string Texts { get; init; } = "";
        public string? DocumentHash { get; init; }
        public string? DocumentName { get; init; }
        public string ByName { get; init; } = "";
        public DateTimeOffset At { get; init; }
        public Guid? Replaces { get; init; }
        public string? RetractedBy { get; init; }
        public DateTimeOffset? RetractedAt { get; init; }
        public string? Reason { get; init; }

        public LawRecord ToRecord() => new(Id, MunicipalityId, Enum.Parse<LawDuty>(Duty), ReadDay(OnDay), UntilDay is { } until ? ReadDay(until) : null,
            JsonSerializer.Deserialize(Texts, StoredJson.Stored.IReadOnlyDictionaryLawFieldString)!, DocumentHash is { } hash ? new DecisionDocument(hash, DocumentName!) : null, ByName, At)
        {
            Replaces = Replaces, Retracted = RetractedAt is { } at ? new LawRetraction(RetractedBy!, at, Reason!) : null,
        };
    }
}
