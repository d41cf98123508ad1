using System.Data.Common;
using Dapper;

namespace Tryggve.Storage.Jobs;

/// <summary>Keeps what is to be done when nobody waits for it, and sees to that of several instances one does it.</summary>
public sealed class JobStore(Database database, TimeProvider time)
{
    /// <summary>After so many attempts it is given up, with what went wrong last.</summary>
    public const int MostAttempts = 8;

    /// <summary>Whoever has taken work and has not been heard of for this long has lost it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private const string GivenUp = "gav upp: ";

    /// <summary>Asks for work to be done. False when the same has been asked for before.</summary>
    public async Task<bool> Ask(string kind, string key, string content = "", DateTimeOffset? due = null)
    {
        await using var connection = await database.OpenAsync();
        return await Ask(connection, null, kind, key, content, time.GetUtcNow(), due);
    }

    /// <summary>As above, in the transaction of what makes it needed.</summary>
    internal static async Task<bool> Ask(DbConnection connection, DbTransaction? transaction, string kind, string key, string content, DateTimeOffset now, DateTimeOffset? due = null) =>
        await connection.ExecuteAsync(
            "INSERT INTO jobs (id, kind, key, content, asked_at, due_at) VALUES (@id, @kind, @key, @content, @now, @due) ON CONFLICT (kind, key) DO NOTHING",
            new { id = Guid.CreateVersion7(now), kind, key, content, now, due = due ?? now }, transaction) == 1;

    /// <summary>Takes the oldest work whose time has come, of the kinds that whoever asks can do; null when there is none.</summary>
    public async Task<Job?> Take(IEnumerable<string> kinds, string by)
    {
        await using var connection = await database.OpenAsync();
        var now = time.GetUtcNow();
        var row = await connection.QuerySingleOrDefaultAsync<Row>(
            $"""
            UPDATE jobs SET taken_by = @by, lease_until = @until, attempts = attempts + 1
            WHERE id = (SELECT id FROM jobs WHERE done_at IS NULL AND due_at <= @now AND (lease_until IS NULL OR lease_until <= @now) AND attempts < @MostAttempts
                            AND kind IN (SELECT value FROM json_each(@kinds))
                        ORDER BY due_at, id LIMIT 1 {connection.SkippingTaken()})
            RETURNING id, kind, key, content, attempts
            """, new { by, now, until = now + Lease, kinds = StoredJson.List(kinds), MostAttempts });
        return row is null ? null : new Job(row.Id, row.Kind, row.Key, row.Content, (int)row.Attempts);
    }

    /// <summary>Says that the work goes on. False when it has been lost to another.</summary>
    public Task<bool> Prolong(Job job) => Mark(job, "lease_until = @until", new { job.Id, job.Attempt, until = time.GetUtcNow() + Lease });

    /// <summary>Says that the work is done. False when it has been lost to another, who then does it again.</summary>
    /// <param name="result">What came of it, in a line.</param>
    public Task<bool> Finish(Job job, string result = "") => Mark(job, "done_at = @now, result = @result, taken_by = NULL, lease_until = NULL", new { job.Id, job.Attempt, result, now = time.GetUtcNow() });

    /// <summary>Gives the work back, to be tried again after a while, each time a longer one: 1, 2, 4 … minutes. After the last attempt it is given up.</summary>
    public Task<bool> Fail(Job job, string problem)
    {
        var now = time.GetUtcNow();
        return job.Attempt >= MostAttempts
            ? Finish(job, GivenUp + problem)
            : Mark(job, "due_at = @due, result = @problem, taken_by = NULL, lease_until = NULL", new { job.Id, job.Attempt, problem, due = now + TimeSpan.FromMinutes(1 << (job.Attempt - 1)) });
    }

    /// <summary>Gives the work back as it was, for whoever comes first.</summary>
    public Task<bool> Return(Job job) => Mark(job, "taken_by = NULL, lease_until = NULL", job);

    public async Task<JobCount> Count()
    {
        await using var connection = await database.OpenAsync();
        var now = time.GetUtcNow();
        var (waiting, running, later, left) = await connection.QuerySingleAsync<(long, long, long, long)>(
            """
            SELECT count(*) FILTER (WHERE done_at IS NULL AND attempts < @MostAttempts AND due_at <= @now AND (lease_until IS NULL OR lease_until <= @now)), count(*) FILTER (WHERE done_at IS NULL AND lease_until > @now),
                count(*) FILTER (WHERE done_at IS NULL AND due_at > @now AND lease_until IS NULL), count(*) FILTER (WHERE (done_at > @week AND substr(result, 1, length(@GivenUp)) = @GivenUp) OR (done_at IS NULL AND attempts >= @MostAttempts AND lease_until <= @now))
            FROM jobs
            """, new { now, week = now.AddDays(-7), GivenUp, MostAttempts });
        return new JobCount((int)waiting, (int)running, (int)later, (int)left);
    }

    /// <summary>Forgets what was done more than a month ago.</summary>
    public async Task<int> Tidy()
    {
        await using var connection = await database.OpenAsync();
        return await connection.ExecuteAsync("DELETE FROM jobs WHERE done_at < @month", new { month = time.GetUtcNow().AddDays(-31) });
    }

    /// <summary>Changes the work if it is still the same attempt: a lease that ran out may have given it to another.</summary>
    private async Task<bool> Mark(Job job, string change, object values)
    {
        await using var connection = await database.OpenAsync();
        return await connection.ExecuteAsync($"UPDATE jobs SET {change} WHERE id = @Id AND attempts = @Attempt AND done_at IS NULL", values) == 1;
    }

    private sealed class Row
    {
        public Guid Id { get; init; }
        public string Kind { get; init; } = "";
        public string Key { get; init; } = "";
        public string Content { get; init; } = "";
        public long Attempts { get; init; }
    }
}
