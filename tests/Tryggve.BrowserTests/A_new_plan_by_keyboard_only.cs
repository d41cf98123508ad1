using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Tryggve.BrowserTests;

/// <summary>Somebody who has never made a plan here, without a mouse: two areas and five measures, each with its whole chain.</summary>
public sealed partial class A_new_plan_by_keyboard_only(RunningApp app, ITestOutputHelper output) : IClassFixture<RunningApp>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Column by column as in the table; a measure without problem and cause stands under the one before it.</summary>
    private static readonly (string Problem, string Cause, string[] Measure)[][] Areas =
    [
        [
            ("Bråk vid stationen på kvällarna", "Få vuxna är ute efter klockan 20", ["Fältassistenter går vid stationen", "60 kvällar under 2027", "Hela året", "Enhetschef fält"]),
            ("", "", ["Butikerna ringer fältgruppen direkt", "Alla 12 butiker har numret senast 2027-03-31", "2027-03-31", "Trygghetssamordnare"]),
            ("Unga säljer narkotika i parken", "Gallringen är eftersatt, ingen ser in", ["Gallra buskarna längs gångvägen", "400 meter gallrade senast 2027-05-15", "2027-05-15", "Parkingenjör"]),
        ],
        [
            ("Elever stannar hemma", "Frånvaron upptäcks sent", ["Skolan ringer hem samma dag", "Frånvaron under 8 procent i december 2027", "Linjearbete", "Rektor"]),
            ("", "", ["Föräldramöte om sociala medier", "Ett möte per skola och termin", "VT och HT 2027", "Rektor"]),
        ],
    ];

    [BrowserFact]
    public async Task Is_made_within_ten_minutes_on_pages_without_axe_violations()
    {
        var page = await app.Open("/");
        var typist = new Typist(page);
        await typist.MeetsTheStandard();
        await typist.Follow("a[href='/planer/ny']", "**/planer/ny");
        await typist.StepTo("#District");
        await typist.Type("Hamn");
        await typist.StepTo("#Years");
        await typist.Type("2027");
        await typist.Follow("main form button", "**/skriv");
        var plan = Plan().Match(page.Url).Value;
        await KeepTwoAreas(page, typist, plan);

        for (var area = 0; area < Areas.Length; area++) await Write(page, typist, area);
        await typist.Press("Alt+ArrowUp");
        await Assertions.Expect(page.Locator("section.write").Last.Locator("textarea[name$='|Measure']").First).ToHaveValueAsync(Areas[^1][^1].Measure[0]);
        await typist.MeetsTheStandard();
        await typist.Follow($"a[href='{plan}/klart']", "**/klart", way: "Shift+Tab");

        output.WriteLine($"{typist.Keys} keys, {typist.AtHumanPace.TotalMinutes:0.0} minutes at a human pace.");
        Assert.InRange(typist.AtHumanPace, TimeSpan.Zero, Patience);
        await Assertions.Expect(page.Locator("p.lead")).ToContainTextAsync("av 5 åtgärder");
        await page.GotoAsync($"{plan}/skriv");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Hamnstaden");
        Assert.Equal(Expected(), await WrittenPlan.Texts(page));
    }

    /// <summary>The template has more areas than this district works with: the first two stay.</summary>
    private static async Task KeepTwoAreas(IPage page, Typist typist, string plan)
    {
        await typist.Follow($"a[href^='{plan}/del/']", "**/del/*");
        var areas = page.Locator(".order > li");
        for (var left = await areas.CountAsync(); left > Areas.Length; left--)
        {
            await typist.StepTo($".order > li:nth-child({Areas.Length + 1}) button:last-of-type");
            await typist.Press("Space");
            await Assertions.Expect(areas).ToHaveCountAsync(left - 1);
        }
        await typist.Follow($"a[href='{plan}/skriv']", "**/skriv");
    }

    /// <summary>Fills one area, and ends in the last measure of it, saved.</summary>
    private static async Task Write(IPage page, Typist typist, int area)
    {
        foreach (var (problem, cause, measure) in Areas[area])
        {
            if (problem.Length > 0)
            {
                await typist.StepTo($"section.write:nth-of-type({area + 1}) form.add button");
                await typist.Press("Enter");
                await typist.IsAt("textarea[name$='|Problem']");
                await typist.Type(problem);
                await typist.Press("Control+ArrowRight");
                await typist.Type(cause);
                await typist.Press("Control+ArrowRight");
            }
            else
            {
                await typist.Press("Alt+Enter");
            }
            await typist.IsAt("textarea[name$='|Measure']");
            foreach (var (text, column) in measure.Select((t, i) => (t, i)))
            {
                if (column > 0) await typist.Press("Tab");
                await typist.Type(text);
            }
        }
        await Assertions.Expect(page.Locator("[data-state]")).ToContainTextAsync("Sparat");
    }

    /// <summary>The texts as they were written, but for the last measure: it was moved up, above the one it was written under.</summary>
    private static IEnumerable<string> Expected()
    {
        var (upper, lower) = (Areas[^1][0], Areas[^1][1]);
        var rows = Areas[0].Append((upper.Problem, upper.Cause, lower.Measure)).Append(("", "", upper.Measure));
        return rows.SelectMany(row => row.Item3.Prepend(row.Item2).Prepend(row.Item1)).Where(text => text.Length > 0);
    }

    [GeneratedRegex("/planer/[0-9a-f-]{36}")]
    private static partial Regex Plan();
}
