using System.Data.Common;
using Dapper;

namespace Tryggve.Storage;

/// <summary>The names of what only one transaction at a time may be about. Whoever needs two takes the plan first.</summary>
internal static class Alone
{
    /// <summary>A plan with its history, editions and rows.</summary>
    public static string Plan(Guid id) => $"plan {id}";

    /// <summary>A municipality's organisation, its accounts and roles, and what it has recorded.</summary>
    public static string Municipality(string id) => $"municipality {id}";

    /// <summary>What belongs to one person: password, links, keys, calendars, reminders.</summary>
    public static string Person(Guid id) => $"person {id}";

    /// <summary>The shape of the database.</summary>
    public const string Migrations = "migrations";

    /// <summary>The end of the security log's chain of a municipality, or of the lines that name none (empty). Taken last of all.</summary>
    public static string Log(string chain) => $"log {chain}";

    /// <summary>Giving hashes to lines that have none.</summary>
    public const string LogCatchUp = "log catch-up";

    /// <summary>The chain of seals.</summary>
    public const string Seals = "seals";

    /// <summary>Uploaded documents and who needs them.</summary>
    public const string Documents = "documents";

    /// <summary>The places that plans have in the search index.</summary>
    public const string Search = "search";

    /// <summary>What anybody may read: its numbers are given in the order in which readers meet them.</summary>
    public const string Publications = "publications";

    private const string Question = "SELECT CAST(pg_advisory_xact_lock(hashtextextended(@alone, 0)) AS TEXT)";

    /// <summary>Waits until nobody else has it, and has it until the transaction ends. In SQLite whoever writes at all is alone.</summary>
    public static Task Take(DbConnection connection, DbTransaction transaction, string alone) => connection.IsPostgres()
        ? connection.ExecuteAsync(Question, new { alone }, transaction, commandTimeout: 0)
        : Task.CompletedTask;

    /// <summary>The same, and asks at once: what is answered is true when one is alone.</summary>
    /// <param name="values">An object whose properties are their parameters; <c>alone</c> is the name.</param>
    public static async Task<SqlMapper.GridReader> Ask(DbConnection connection, DbTransaction transaction, string questions, object values)
    {
        if (!connection.IsPostgres()) return await connection.QueryMultipleAsync(questions, values, transaction);
        var answers = await connection.QueryMultipleAsync($"{Question};\n{questions}", values, transaction, commandTimeout: 0);
        await answers.ReadSingleAsync<string>();
        return answers;
    }
}
