using Tryggve.Export;
using Tryggve.Import;
using Tryggve.Plans;

namespace Tryggve.Bench;

/// <summary>A workbook of 10,000 rows and 7 columns there and back, and a real plan.</summary>
internal static class Workbooks
{
    private const int Rows = 10_000, RowsInArea = 2_500;

    public static void Write()
    {
        var plan = Large();
        Measured.Run($"write-workbook {Rows} x 7", 7, () =>
        {
            using var output = new MemoryStream();
            PlanWorkbook.Write(plan, output);
        });
    }

    public static void Read()
    {
        var file = LargeFile();
        Measured.Run($"read-workbook {Rows} x 7, to source", 7, () => PlanImport.Read(Upload.From(new MemoryStream(file), "large.xlsx")));
        Measured.Run($"read-workbook {Rows} x 7, to draft", 7, () => PlanImport.Draft(Upload.From(new MemoryStream(file), "large.xlsx")));
    }

    public static void ReadPlan(string path)
    {
        var file = File.ReadAllBytes(path);
        var name = Path.GetFileName(path);
        Measured.Run($"read-plan {name}", 15, () => PlanImport.Draft(Upload.From(new MemoryStream(file), name)).ToContent());
    }

    /// <summary>Written and let go of, so that the peak is the reader's own.</summary>
    private static byte[] LargeFile()
    {
        using var output = new MemoryStream();
        PlanWorkbook.Write(Large(), output);
        return output.ToArray();
    }

    /// <param name="rows">How many measures.</param>
    public static PlanContent Large(int rows = Rows) => new()
    {
        Municipality = "Lindvikens kommun", District = "Norra Älvsund", Years = new YearSpan(2025), Title = "Åtgärdsplan för tryggare Älvsund",
        Areas = [.. Enumerable.Range(0, (rows + RowsInArea - 1) / RowsInArea).Select(a => new PriorityArea
        {
            Id = Guid.CreateVersion7(), Name = $"Trygghet i område {a + 1}", Problems = [.. Enumerable.Range(a * RowsInArea, Math.Min(RowsInArea, rows - a * RowsInArea)).Select(Row)],
        })],
    };

    private static Problem Row(int n)
    {
        var goals = $"1) Alla {n} lampor lyser. 2) Boende känner sig tryggare.";
        var measure = new Measure
        {
            Id = Guid.CreateVersion7(), Text = $"Kommunen byter belysning och klipper ner buskarna tillsammans med fastighetsägaren, plats {n}",
            GoalText = goals, Goals = GoalList.Split(goals), Timing = "2025-12-31", Responsible = "Enhetschef stadsmiljö",
            FollowUps = [new FollowUps.FollowUp(FollowUps.ReportingPeriod.Year, "Målet är uppfyllt, belysningen är bytt.")],
        };
        var cause = new Cause { Id = Guid.CreateVersion7(), Text = $"Belysningen räcker inte och buskarna skymmer sikten, plats {n}", Measures = [measure] };
        return new Problem { Id = Guid.CreateVersion7(), Text = $"Otrygghet kring gångvägen vid kvarter {n}", Causes = [cause] };
    }
}
