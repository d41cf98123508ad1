using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Tryggve.Storage.Copying;

/// <summary>What a backup holds.</summary>
public sealed record BackupReport(string File, long Bytes, long Plans, long Events, long Documents);

/// <summary>Writes all there is, as of one moment and while others go on writing, into one SQLite file: the same kind whichever database it comes from.</summary>
public sealed class Backup(Database database, TimeProvider time, Action<string>? said = null)
{
    /// <summary>Nobody sees a backup that is half written: it is written beside, read through, and then given its name.</summary>
    /// <param name="overwrite">Whether a file that is there may be replaced.</param>
    public async Task<BackupReport> Write(string file, bool overwrite = false)
    {
        var target = Path.GetFullPath(file);
        // A name of its own: somebody else may be writing the same backup.
        var part = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():n}.part");
        if (!overwrite && File.Exists(target)) throw new TransferRefusedException($"Filen {file} finns redan. Ange en annan, eller lägg till --force för att ersätta den.");
        try
        {
            // Everything is in it, passwords' hashes too: others on the machine have nothing to read in it.
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await using (File.Open(part, options)) { }
            if (database is SqliteDatabase) await Online(part);
            else await Copied(part);
            var report = await Check(part);
            await using (var written = new FileStream(part, FileMode.Open, FileAccess.ReadWrite)) written.Flush(flushToDisk: true);
            File.Move(part, target, overwrite);
            return report with { File = target, Bytes = new FileInfo(target).Length };
        }
        finally
        {
            Remove(part);
        }
    }

    /// <summary>Puts a backup into an empty database of either kind. One that an older Tryggve wrote is brought up to date on the way; the file itself stays as it was.</summary>
    public async Task<IReadOnlyList<TableFigures>> Read(string file)
    {
        if (!File.Exists(file)) throw new FileNotFoundException(null, file);
        var figures = await Copy(file);
        await EndSessions();
        return figures;
    }

    private async Task<IReadOnlyList<TableFigures>> Copy(string file)
    {
        var copy = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, $".{Path.GetFileName(file)}.{Guid.NewGuid():n}.part");
        try
        {
            using (var plain = SqliteDatabase.ToRead(file))
            {
                if (await DatabaseState.IsTryggves(plain) && (await DatabaseState.Of(plain)).IsReady) return await new Transfer(time, said).Run(plain, database);
            }
            File.Copy(file, copy);
            using var own = new SqliteDatabase(copy);
            await new Migrator(own, time).Run();
            await new Sealing.Chains(own, time).CatchUp();
            return await new Transfer(time, said).Run(own, database);
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is 26 or 11)
        {
            throw new TransferRefusedException("Filen är ingen säkerhetskopia från Tryggve, eller så är den skadad.");
        }
        finally
        {
            Remove(copy);
        }
    }

    /// <summary>Who has signed out since the backup stays out, and a link that has been used since is of no use: everybody signs in anew.</summary>
    private async Task EndSessions()
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync("DELETE FROM sessions");
        await connection.ExecuteAsync("DELETE FROM password_links");
    }

    private async Task Online(string part)
    {
        await using var source = (SqliteConnection)await database.OpenAsync();
        await using var look = await database.Look(source);
        // The question fixes the moment; the log that others write meanwhile is not in it.
        await source.ExecuteScalarAsync<long>("SELECT count(*) FROM migrations", transaction: look);
        await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ToString());
        await target.OpenAsync();
        source.BackupDatabase(target);
        // One file and nothing beside it, also when it is opened where nobody may write.
        await target.ExecuteAsync("PRAGMA journal_mode = DELETE");
    }

    private async Task Copied(string part)
    {
        using (var target = new SqliteDatabase(part)) await new Transfer(time, said).Run(database, target);
        await using var plain = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ToString());
        await plain.OpenAsync();
        await plain.ExecuteAsync("PRAGMA journal_mode = DELETE");
    }

    private static async Task<BackupReport> Check(string part)
    {
        using var written = SqliteDatabase.ToRead(part);
        await using var connection = written.Open();
        if (await connection.ExecuteScalarAsync<string>("PRAGMA integrity_check") is var answer && answer != "ok") throw new TransferRefusedException("Säkerhetskopian blev skadad när den skrevs. Kontrollera disken och försök igen.");
        if ((await connection.QueryAsync("PRAGMA foreign_key_check")).Any()) throw new TransferRefusedException("Säkerhetskopian hänger inte ihop: rader nämner andra som inte finns. Kör ”tryggve verify”.");
        var (plans, events, documents) = await connection.QuerySingleAsync<(long, long, long)>("SELECT (SELECT count(*) FROM plans), (SELECT count(*) FROM plan_events), (SELECT count(*) FROM documents)");
        return new BackupReport(part, 0, plans, events, documents);
    }

    private static void Remove(string part)
    {
        foreach (var file in new[] { part, part + "-wal", part + "-shm", part + "-journal" }) File.Delete(file);
    }
}
