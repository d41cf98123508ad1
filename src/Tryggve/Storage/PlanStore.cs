using System.Data.Common;
using System.Text;
using System.Text.Json;
using Dapper;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Storage.Sealing;

namespace Tryggve.Storage;

/// <summary>How a save went. Only <see cref="Saved"/> changed anything.</summary>
public enum SaveOutcome
{
    Saved,

    /// <summary>Somebody has saved the plan since it was loaded: load it again and do the change anew.</summary>
    Overtaken,

    /// <summary>The district has a plan for those years already: update that one.</summary>
    AlreadyExists,
}

/// <summary>Keeps plans whole: one document a plan, with its history and its reporting rows written in the same transaction.</summary>
public sealed class PlanStore(Database database, TimeProvider time)
{
    /// <summary>In bytes: some eighty plans of a hundred measures, about a hundred megabytes: more than a city has under way at once.</summary>
    private const long MostHeld = 24_000_000;

    /// <summary>How the sign for what cannot be read stands in a document: itself, or escaped.</summary>
    private static readonly byte[][] Unreadable = [[.. "\uFFFD"u8], [.. @"\uFFFD"u8]];

    private readonly PlansInMemory memory = new(MostHeld);

    /// <summary>The plan, if it exists and the actor may see it.</summary>
    public async Task<Plan?> Load(Guid id, Actor actor)
    {
        await using var connection = await database.OpenAsync();
        return await Read(connection, null, id, actor, memory);
    }

    /// <summary>The same, with the municipality it belongs to.</summary>
    public async Task<(Plan Plan, Municipality Municipality)?> LoadWithin(Guid id, Actor actor)
    {
        await using var connection = await database.OpenAsync();
        var known = memory.Of(id);
        await using var answers = await connection.QueryMultipleAsync($"{Question(actor)};\n{MunicipalityStore.QuestionOfPlan}", Asked(id, actor, known));
        var row = await answers.ReadSingleOrDefaultAsync<StoredPlan>();
        // Read in any case: answers that are left unread are called off, which is one more errand to the server.
        var municipality = await MunicipalityStore.Read(answers);
        return row is null ? null : (row.ToPlan(known, memory), municipality!);
    }

    /// <summary>Saves a new plan, or a loaded one that nobody else has saved meanwhile.</summary>
    public async Task<SaveOutcome> Save(Plan plan)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection);
        var (stands, ground) = await ReadAlone(plan.Id, plan.MunicipalityId, Actor.Local, connection, transaction);
        return await Save(plan, stands?.Version ?? 0, stands?.Content, ground, connection, transaction);
    }

    /// <summary>
    /// Loads the plan, changes it and saves it in one transaction that holds the write lock, so that two changes follow each other and neither is lost.
    /// </summary>
    /// <param name="change">Changes the plan; nothing is saved when it says false.</param>
    /// <returns>The plan as it then is; null when it does not exist or the actor may not see it.</returns>
    public Task<Plan?> Change(Guid id, Actor actor, Func<Plan, bool> change) => Change(id, actor, (plan, _) => change(plan));

    /// <summary>The same, with the municipality the plan belongs to.</summary>
    public async Task<Plan?> Change(Guid id, Actor actor, Func<Plan, Municipality, bool> change)
    {
        await using var connection = await database.OpenAsync();
        // A plan stays in its municipality.
        var municipality = memory.Of(id)?.Plan.MunicipalityId ?? await connection.QuerySingleOrDefaultAsync<string>("SELECT municipality_id FROM plans WHERE id = @id", new { id });
        if (municipality is null) return null;
        await using var transaction = await database.Begin(connection);
        var (plan, ground) = await ReadAlone(id, municipality, actor, connection, transaction);
        if (plan is null) return null;
        var before = plan.Content;
        if (change(plan, ground.Municipality!)) await Save(plan, plan.Version, before, ground, connection, transaction);
        return plan;
    }

    /// <summary>The plan and what a save of it builds on, when nobody else can save it.</summary>
    private async Task<(Plan? Plan, SaveGround Ground)> ReadAlone(Guid id, string municipality, Actor actor, DbConnection connection, DbTransaction transaction)
    {
        var known = memory.Of(id);
        await using var answers = await Alone.Ask(connection, transaction, $"{Question(actor)};\n{SaveGround.Questions}", Asked(id, actor, known, municipality));
        var row = await answers.ReadSingleOrDefaultAsync<StoredPlan>();
        var ground = await SaveGround.Read(answers);
        return (row?.ToPlan(known, memory), ground);
    }

    /// <param name="memory">Saves reading the document again where nobody has saved it since; null reads what stands there in any case.</param>
    internal static async Task<Plan?> Read(DbConnection connection, DbTransaction? transaction, Guid id, Actor actor, PlansInMemory? memory = null)
    {
        var known = memory?.Of(id);
        return (await connection.QuerySingleOrDefaultAsync<StoredPlan>(Question(actor), Asked(id, actor, known), transaction))?.ToPlan(known, memory);
    }

    /// <summary>The document only where what is known is not the latest.</summary>
    private static string Question(Actor actor) =>
        $"SELECT CASE WHEN version = @version AND saved_at = @savedAt THEN NULL ELSE document END AS document, version, saved_at FROM plans p WHERE id = @id AND {Visibility.To(actor)}";

    private static object Asked(Guid id, Actor actor, PlansInMemory.Held? known, string? municipality = null) =>
        new { id, actorId = actor.Id, version = known?.Plan.Version ?? 0, savedAt = known?.Plan.SavedAt ?? default, Plan = id, Municipality = municipality, alone = Alone.Plan(id) };

    /// <summary>Writes everything that follows from a plan's document anew, to be compared with what stands there.</summary>
    internal static async Task WriteAgain(Guid id, DbConnection connection, DbTransaction transaction)
    {
        if (await Read(connection, transaction, id, Actor.Local) is not { } plan) return;
        await connection.ExecuteAsync(
            """
            UPDATE plans SET district_id = @DistrictId, year_from = @YearFrom, year_to = @YearTo, municipality = @Municipality, district = @District, title = @Title, registry_number = @RegistryNumber,
                closed_periods = @ClosedPeriods, sent_back = @SentBack WHERE municipality_id = @MunicipalityId AND id = @Id
            """, Columns(plan, default, default), transaction);
        await DerivedRows.CatchUp(id, connection, transaction);
        await PublicTables.WriteAgain(plan, connection, transaction);
    }

    /// <param name="version">What stands in the database; 0 for nothing.</param>
    /// <param name="before">What that says.</param>
    private async Task<SaveOutcome> Save(Plan plan, int version, PlanContent? before, SaveGround ground, DbConnection connection, DbTransaction transaction)
    {
        using var measured = Instruments.Saving();
        if (plan.Version != version) return measured.As(SaveOutcome.Overtaken);
        var municipality = await MunicipalityStore.Remember(ground.Municipality, plan, connection, transaction);
        var document = StoredDocument.Of(plan);
        var at = time.GetUtcNow();
        var columns = Columns(plan, new Utf8Text(document.Bytes), at);
        await using var writes = new Writes(connection, transaction);
        if (plan.Version > 0) await Replace(columns, writes);
        else if (!await Insert(columns, connection, transaction)) return measured.As(SaveOutcome.AlreadyExists);
        // Before anything is under way: it may have to ask.
        var history = await EventChain.Caught(ground.History, plan, connection, transaction);
        // The document is the longest of what is written: the server takes it while the rest is made ready.
        await writes.Begin();
        await PlanEvents.Append(plan, before, document.Bytes, history, writes);
        await PlanEditions.Keep(plan, writes);
        await DerivedRows.Write(plan, before, municipality, ground.Search, writes);
        await PublicTables.Keep(plan, writes);
        await writes.Commit();
        plan.Version++;
        plan.SavedAt = at;
        plan.ForgetNew();
        // Half of a character is stored as the sign for what cannot be read: such a plan is read back.
        if (!Unreadable.Any(sign => document.Bytes.Span.IndexOf(sign) >= 0)) memory.Keep(plan, document.Bytes.Length);
        document.GiveBack();
        return measured.As(SaveOutcome.Saved);
    }

    /// <returns>False when the district has a plan for those years already.</returns>
    private static async Task<bool> Insert(object columns, DbConnection connection, DbTransaction transaction) => await connection.ExecuteAsync(
        """
        INSERT INTO plans (municipality_id, id, district_id, year_from, year_to, municipality, district, title, registry_number, closed_periods, sent_back, course, printed_differences, reporting, document, version, saved_at)
        VALUES (@MunicipalityId, @Id, @DistrictId, @YearFrom, @YearTo, @Municipality, @District, @Title, @RegistryNumber, @ClosedPeriods, @SentBack, @Course, @PrintedDifferences, @Reporting, @Document, 1, @SavedAt)
        ON CONFLICT (municipality_id, district_id, year_from, year_to) DO NOTHING
        """, columns, transaction) == 1;

    private static Task Replace(object columns, Writes writes) => writes.AddOne(
        """
        UPDATE plans SET district_id = @DistrictId, year_from = @YearFrom, year_to = @YearTo, municipality = @Municipality, district = @District,
            title = @Title, registry_number = @RegistryNumber, closed_periods = @ClosedPeriods, sent_back = @SentBack, course = @Course,
            printed_differences = @PrintedDifferences, document = @Document, version = version + 1, saved_at = @SavedAt
        WHERE municipality_id = @MunicipalityId AND id = @Id AND version = @Version
        """, columns);

    /// <summary>What stands beside the document, and follows from it.</summary>
    internal static object Columns(Plan plan, Utf8Text document, DateTimeOffset at) => new
    {
        plan.MunicipalityId,
        plan.Id,
        plan.DistrictId,
        YearFrom = plan.Content.Years!.Value.From,
        YearTo = plan.Content.Years!.Value.To,
        plan.Content.Municipality,
        plan.Content.District,
        plan.Content.Title,
        plan.Content.RegistryNumber,
        ClosedPeriods = string.Join(' ', Enum.GetValues<ReportingPeriod>().Where(plan.Course.IsClosed)),
        SentBack = string.Join(' ', plan.Course.Rounds.SelectMany(r => plan.Content.Measures.Where(m => r.ToMend(m.Id) is not null && m.FollowUpOf(r.Period).IsReported).Select(_ => r.Period))),
        Course = PlanReporting.CourseOf(plan),
        PrintedDifferences = PlanReporting.PrintedDifferencesOf(plan),
        Reporting = DerivedRows.Version,
        Document = document,
        plan.Version,
        SavedAt = at,
    };

    private sealed class StoredPlan
    {
        public string? Document { get; init; }
        public long Version { get; init; }
        public DateTimeOffset SavedAt { get; init; }

        public Plan ToPlan(PlansInMemory.Held? known, PlansInMemory? memory)
        {
            if (Document is null) return known!.Plan.AsRead();
            var plan = JsonSerializer.Deserialize(Document, StoredJson.Stored.Plan)!;
            (plan.Version, plan.SavedAt) = ((int)Version, SavedAt);
            memory?.Keep(plan, Encoding.UTF8.GetByteCount(Document));
            return plan;
        }
    }
}
