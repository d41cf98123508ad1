using System.Diagnostics;
using System.Text.Json;
using Tryggve.Tests.Import;

namespace Tryggve.Tests.Cli;

public sealed class The_command_line : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tryggve").FullName;

    private static readonly string?[][] Plan = [["Åtgärd", "Mål", "När", "Vem", "Problem", "Orsak"], ["Byt lampor", "Alla 12", "2026", "Gatuchef", "Mörkt", "Trasiga lampor"]];

    [Fact]
    public void Prints_rows_as_json_and_nothing_else_on_standard_output()
    {
        var (exit, output, errors) = Run("read", File("plan.xlsx"), "--rows");
        using var rows = JsonDocument.Parse(output);
        Assert.Equal("Byt lampor", rows.RootElement[0].GetProperty("measure").GetString());
        Assert.Equal(2, exit);
        Assert.All(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Equal(4, line.Split('\t').Length));
    }

    [Fact]
    public void Refuses_in_one_swedish_line()
    {
        System.IO.File.WriteAllText(Path.Combine(folder, "plan.xlsx"), "Åtgärd;När");
        var (exit, output, errors) = Run("read", Path.Combine(folder, "plan.xlsx"));
        Assert.Equal((1, ""), (exit, output));
        Assert.StartsWith("Filen plan.xlsx är en textfil", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Converts_so_that_the_rows_stay_the_same()
    {
        var file = File("plan.xlsx");
        foreach (var extension in new[] { ".xlsx", ".docx" })
        {
            var target = Path.Combine(folder, "ny" + extension);
            Assert.NotEqual(1, Run("convert", file, target).Exit);
            Assert.Equal(Measures(Run("read", file, "--rows").Output), Measures(Run("read", target, "--rows").Output));
        }
    }

    [Fact]
    public void Imports_lists_updates_and_exports_a_plan()
    {
        var database = Path.Combine(folder, "test.db");
        string[] import = ["import", File("plan.xlsx"), "--municipality", "Lindvikens kommun", "--district", "Hamnstaden", "--year", "2026", "--database", database];
        Assert.Contains("\tny\t", Run(import).Output, StringComparison.Ordinal);
        Assert.Contains("\tuppdaterad\t", Run(import).Output, StringComparison.Ordinal);
        Assert.Single(Run("plans", "--database", database).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var target = Path.Combine(folder, "ut.csv");
        Assert.Equal(0, Run("export", "Hamnstaden 2026", target, "--database", database).Exit);
        Assert.Contains("Byt lampor", System.IO.File.ReadAllText(target), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string File(string name)
    {
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllBytes(path, RawWorkbook.With("Trygga torg", Plan).Bytes());
        return path;
    }

    private static string Measures(string rows)
    {
        using var json = JsonDocument.Parse(rows);
        return string.Join("\n", json.RootElement.EnumerateArray().Select(r => string.Join(" | ", r.EnumerateObject().Where(p => p.Name != "place").Select(p => p.Value.ToString()))));
    }

    private static (int Exit, string Output, string Errors) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Tryggve.Cli.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
