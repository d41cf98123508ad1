using System.Diagnostics;
using Tryggve.Bench.Running;
using Tryggve.Export;

namespace Tryggve.Bench;

/// <summary>A workbook of 20,000 rows handed in and reviewed: how long it takes, how heavy its page is, how much memory the web needs.</summary>
internal static class LargeDraft
{
    private const int Rows = 20_000, Requests = 5;

    public static async Task Run()
    {
        using var kept = new OwnDatabase(isPostgres: false);
        using var web = new RunningWeb(kept.Setting);
        await web.Start();
        Console.WriteLine($"peak after start: {web.PeakMegabytes:0} MB");
        var clock = Stopwatch.StartNew();
        var visitor = (await Visitor.Coordinators(kept.Database, web.Address, "provkommunen", 1))[0];
        using var browser = visitor.Browser(web.Address);
        using var form = Form(visitor);
        using var review = await browser.PostAsync("/import", form);
        review.EnsureSuccessStatusCode();
        var address = review.RequestMessage!.RequestUri!.AbsolutePath;
        var first = await review.Content.ReadAsByteArrayAsync();
        Console.WriteLine($"{Rows} rows from upload to review: {clock.ElapsedMilliseconds} ms, page {first.Length / 1024:N0} kB, peak {web.PeakMegabytes:0} MB");
        var times = new List<double>();
        for (var i = 0; i < Requests; i++)
        {
            var request = Stopwatch.GetTimestamp();
            await browser.GetByteArrayAsync(address);
            times.Add(Stopwatch.GetElapsedTime(request).TotalMilliseconds);
        }
        Console.WriteLine($"review once more: median {times.Order().ElementAt(Requests / 2):0} ms over {Requests} requests, peak {web.PeakMegabytes:0} MB");
    }

    private static MultipartFormDataContent Form(Visitor visitor)
    {
        using var workbook = new MemoryStream();
        PlanWorkbook.Write(Workbooks.Large(Rows), workbook);
        return new MultipartFormDataContent { { new StringContent(visitor.Token), "__RequestVerificationToken" }, { new ByteArrayContent(workbook.ToArray()), "document", "large.xlsx" } };
    }
}
