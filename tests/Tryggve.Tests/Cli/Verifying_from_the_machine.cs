using System.Diagnostics;
using Dapper;
using Tryggve.Decisions;
using Tryggve.FollowUps;
using Tryggve.Tests.Storage;

namespace Tryggve.Tests.Cli;

public sealed class Verifying_from_the_machine : IDisposable
{
    private readonly TemporaryDatabase kept = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tryggve-cli-");

    public void Dispose()
    {
        kept.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Says_that_editions_are_as_they_were_and_finds_the_one_that_is_not()
    {
        var plan = await kept.Sample();
        await kept.Plans.Change(plan.Id, Actor.Local, p =>
        {
            p.Submit(DecisionPath.Committee, 0, "", Actor.Local, DateTimeOffset.UnixEpoch);
            p.CloseRound(ReportingPeriod.T1, true, Actor.Local, DateTimeOffset.UnixEpoch);
            p.ReopenRound(ReportingPeriod.T1, "Fel i (utgåva 1, 0123456789ab) och (utgåva 9, 0123456789ab)", Actor.Local, DateTimeOffset.UnixEpoch);
            return true;
        });
        var (exit, output, errors) = Run("verify", "Hamnstaden 2026");
        Assert.Equal((0, ""), (exit, errors));
        Assert.Contains("2 utgåvor, alla oförändrade", output, StringComparison.Ordinal);
        Assert.Contains((await kept.Plans.Load(plan.Id, Actor.Local))!.Course.Editions[0].Hash, output, StringComparison.Ordinal);

        var file = Path.Combine(folder.FullName, "utgava.csv");
        Assert.Equal(0, Run("export", "Hamnstaden 2026", file, "--edition", "1").Exit);
        Assert.Contains("Fritidsgården", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        Assert.Contains("ingen utgåva 3", Run("export", "Hamnstaden 2026", file, "--edition", "3").Errors, StringComparison.Ordinal);

        await using (var connection = kept.Database.Open())
        {
            await connection.Unguard("editions_remain", "editions");
            await connection.ExecuteAsync("DELETE FROM editions");
        }
        (exit, _, errors) = Run("verify");
        Assert.Equal(1, exit);
        Assert.Contains("Hamnstaden 2026, utgåva 1: Utgåvans text är borttagen ur databasen.", errors, StringComparison.Ordinal);
        Assert.Equal(1, Run("verify", "Ingenstans 2026").Exit);
    }

    private (int Exit, string Output, string Errors) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Tryggve.Cli.dll"), .. arguments, "--database", kept.Setting]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Result, errors);
    }
}
