using Dapper;

namespace Tryggve.Storage;

/// <summary>Something that somebody could not use, as they told it.</summary>
/// <param name="Page">Where, in their words; may be empty.</param>
/// <param name="Email">Where they want an answer; empty where they gave none or have been answered.</param>
/// <param name="AnsweredAt">Null while it waits.</param>
public sealed record AccessibilityReport(Guid Id, DateTimeOffset At, string Page, string Text, string Email, DateTimeOffset? AnsweredAt, string AnsweredBy);

/// <summary>Keeps what people report about accessibility (lag 2018:1937, 13 §). The address is taken away when the report is answered: it has then done what it was given for.</summary>
public sealed class AccessibilityReports(Database database, TimeProvider time)
{
    public const int LongestText = 4_000, LongestPage = 300, LongestEmail = 200;

    /// <summary>As many may wait in a municipality; more is no longer people.</summary>
    private const int MostWaiting = 2_000;

    /// <summary>What is wrong with a report; all remarks at once. Each place is the form's field.</summary>
    public static IEnumerable<Remark> Check(string page, string text, string email)
    {
        if (text.Length == 0) yield return new Remark("text-missing", Severity.Error, "Beskriv vad som inte fungerade och vad du ville göra.", new Place("Text"));
        if (text.Length > LongestText) yield return new Remark("text-long", Severity.Error, $"Skriv kortare, högst {LongestText} tecken.", new Place("Text"));
        if (page.Length > LongestPage) yield return new Remark("page-long", Severity.Error, $"Skriv sidans namn eller adress kortare, högst {LongestPage} tecken.", new Place("Where"));
        if (email.Length > 0 && (email.Length > LongestEmail || !System.Net.Mail.MailAddress.TryCreate(email, out var address) || address.Address != email)) yield return new Remark("email-wrong", Severity.Error, "E-postadressen går inte att läsa. Rätta den, eller lämna fältet tomt.", new Place("Email"));
    }

    /// <summary>False when there are more waiting than anybody can have written.</summary>
    public async Task<bool> Add(string municipalityId, string page, string text, string email)
    {
        await using var connection = await database.OpenAsync();
        return await connection.ExecuteAsync(
            """
            INSERT INTO accessibility_reports (municipality_id, id, at, page, text, email)
            SELECT @municipalityId, @id, @at, @page, @text, @email WHERE (SELECT count(*) FROM accessibility_reports WHERE municipality_id = @municipalityId AND answered_at IS NULL) < @MostWaiting
            """, new { municipalityId, id = Guid.CreateVersion7(), at = time.GetUtcNow(), page, text, email, MostWaiting }) == 1;
    }

    /// <summary>Those that wait first, oldest first; then the answered ones, newest first.</summary>
    public async Task<IReadOnlyList<AccessibilityReport>> Read(string municipalityId, int most, int skip)
    {
        await using var connection = await database.OpenAsync();
        var rows = await connection.QueryAsync<Row>(
            """
            SELECT id, at, page, text, email, answered_at, answered_by FROM accessibility_reports WHERE municipality_id = @municipalityId
            ORDER BY answered_at IS NOT NULL, CASE WHEN answered_at IS NULL THEN at END, answered_at DESC LIMIT @most OFFSET @skip
            """, new { municipalityId, most, skip });
        return [.. rows.Select(r => new AccessibilityReport(r.Id, r.At, r.Page, r.Text, r.Email, r.AnsweredAt, r.AnsweredBy))];
    }

    public async Task<(int All, int Waiting)> Count(string municipalityId)
    {
        await using var connection = await database.OpenAsync();
        var (all, waiting) = await connection.QuerySingleAsync<(long, long)>("SELECT count(*), count(*) FILTER (WHERE answered_at IS NULL) FROM accessibility_reports WHERE municipality_id = @municipalityId", new { municipalityId });
        return ((int)all, (int)waiting);
    }

    /// <summary>False when there is no such report in the municipality, or it is answered already.</summary>
    public async Task<bool> Answer(Guid id, string municipalityId, Actor by)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Municipality(municipalityId));
        var now = time.GetUtcNow();
        if (await connection.ExecuteAsync(
            "UPDATE accessibility_reports SET answered_at = @now, answered_by = @name, email = '' WHERE id = @id AND municipality_id = @municipalityId AND answered_at IS NULL", new { now, name = by.Name, id, municipalityId }, transaction) == 0) return false;
        await SecurityLog.Append(connection, transaction, new SecurityEvent(now, municipalityId, null, by.Name, "accessibility-answered", "En anmälan om bristande tillgänglighet markerades som besvarad"));
        await transaction.CommitAsync();
        return true;
    }

    private sealed class Row
    {
        public Guid Id { get; init; }
        public DateTimeOffset At { get; init; }
        public string Page { get; init; } = "";
        public string Text { get; init; } = "";
        public string Email { get; init; } = "";
        public DateTimeOffset? AnsweredAt { get; init; }
        public string AnsweredBy { get; init; } = "";
    }
}
