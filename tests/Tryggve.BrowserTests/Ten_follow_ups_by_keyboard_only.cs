using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Tryggve.BrowserTests;

/// <summary>A head of unit with ten minutes: ten measures of a round reported, each with status, what was done and how its first goal went, without a mouse.</summary>
public sealed partial class Ten_follow_ups_by_keyboard_only(RunningApp app, ITestOutputHelper output) : IClassFixture<RunningApp>
{
    private const int Measures = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [BrowserFact]
    public async Task Are_reported_within_three_minutes_on_pages_without_axe_violations()
    {
        var page = await app.Open("/");
        var typist = new Typist(page);
        await typist.Follow("main a[href$='/uppfoljning/t2']", "**/uppfoljning/t2");
        var sections = page.Locator("section.measure-report");
        await typist.StepTo("select[name$='|Status:T2']");
        for (var i = 0; i < Measures; i++)
        {
            var section = sections.Nth(i);
            await typist.IsAt($"section.measure-report:nth-of-type({i + 1}) select[name$='|Status:T2']");
            await typist.Press("p");
            await typist.StepTo("textarea[name$='|FollowUpT2']");
            await typist.Press("Control+a");
            await typist.Type($"Kväll {i + 1} av 12 är gjord.");
            if (await section.Locator("select[name$='|Verdict:T2']").CountAsync() > 0)
            {
                await typist.StepTo("select[name$='|Verdict:T2']");
                await typist.Press("d");
                await typist.StepTo("textarea[name$='|MeasuredValue:T2'], input[name$='|MeasuredValue:T2']");
                await typist.Type($"{i + 1} av 12");
            }
            await typist.Press("Control+Enter");
        }
        await Assertions.Expect(page.Locator("[data-state]")).ToContainTextAsync("Sparat");
        await typist.MeetsTheStandard();
        output.WriteLine($"{typist.Keys} keys, {typist.AtHumanPace.TotalMinutes:0.0} minutes at a human pace.");
        Assert.InRange(typist.AtHumanPace, TimeSpan.Zero, Patience);

        await page.ReloadAsync();
        Assert.True(int.Parse(Count().Match(await page.Locator("#rapporterat").InnerTextAsync()).Value, System.Globalization.CultureInfo.InvariantCulture) >= Measures);
        for (var i = 0; i < Measures; i++) await Assertions.Expect(sections.Nth(i).Locator("textarea[name$='|FollowUpT2']")).ToHaveValueAsync($"Kväll {i + 1} av 12 är gjord.");
    }

    [GeneratedRegex(@"^\d+")]
    private static partial Regex Count();
}
