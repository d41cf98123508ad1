using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Tryggve.Export;
using Tryggve.Plans;

namespace Tryggve.Tests.Cli;

public sealed class The_command_line : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tryggve-cli-");

    [Fact]
    public void Reads_rows_as_json_alone_and_tells_remarks_one_a_line()
    {
        var (exit, output, error) = Run("read", Plan(Make.Measure("Byt lås\npå ön")), "--rows");
        Assert.Equal(2, exit);
        Assert.NotEqual(0xFEFF, output[0]);
        Assert.Equal("Byt lås\npå ön", Assert.Single(JsonDocument.Parse(output).RootElement.EnumerateArray().ToList()).GetProperty("measure").GetString());
        Assert.All(error.TrimEnd('\n').Split('\n'), line => Assert.Equal(4, line.Split('\t').Length));
        Assert.Contains("varning\tgoal-missing\t", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_silent_and_clean_when_there_is_nothing_to_remark()
    {
        var (exit, output, error) = Run("read", Plan(Make.Measure("Byt lås", "Minst 20 lås är bytta", "251231", "Enhetschef Fritid", "Målet är uppfyllt.")));
        Assert.Equal("", error);
        Assert.Equal(0, exit);
        var draft = JsonDocument.Parse(output).RootElement;
        Assert.Equal("Norra Älvsund", draft.GetProperty("heading").GetProperty("district").GetString());
        Assert.Equal("Trygga mötesplatser", draft.GetProperty("areas")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("plan.docx")]
    [InlineData("plan.csv")]
    public void Converts_to_the_format_of_the_new_files_extension(string name)
    {
        var target = Path.Combine(folder.FullName, name);
        Assert.Equal(2, Run("convert", Plan(Make.Measure("Byt lås")), target).Exit);
        Assert.NotEmpty(File.ReadAllBytes(target));
    }

    [Theory]
    [InlineData("read", "finns-inte.xlsx")]
    [InlineData("read", ".")]
    [InlineData("läs", "plan.xlsx")]
    [InlineData("read")]
    [InlineData("convert", "finns-inte.xlsx", "plan.odt")]
    public void Says_what_is_wrong_in_one_swedish_line(params string[] arguments)
    {
        var (exit, output, error) = Run(arguments);
        Assert.Equal((1, ""), (exit, output));
        Assert.EndsWith(".", Assert.Single(error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explains_itself_in_swedish()
    {
        var (exit, output, _) = Run("convert", "--help");
        Assert.Equal(0, exit);
        Assert.Contains("tryggve convert FIL UT", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Plan(params Measure[] measures)
    {
        var path = Path.Combine(folder.FullName, "plan.xlsx");
        using var file = File.Create(path);
        PlanExport.Write(Make.Plan(Make.Chain(measures: measures)), ".xlsx", file);
        return path;
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Tryggve.Cli.dll"), .. arguments])
        {
            WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = new UTF8Encoding(false), StandardErrorEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
