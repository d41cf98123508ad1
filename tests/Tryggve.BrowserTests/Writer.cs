using System.Text.Json;
using System.Web;
using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

/// <summary>
/// One of several who write in a plan at the same time: types texts that occur once, adds and moves rows, and answers when somebody else
/// wrote in the same field. Listens to what the app says it has saved.
/// </summary>
internal sealed class Writer
{
    private static readonly string[] Answers = ["Behåll min", "Använd den andras", "Skriv ihop"];

    private readonly IPage page;
    private readonly string name;
    private readonly Random random;
    private readonly List<string> typed = [], givenUp = [];
    private readonly List<IRequest> requests = [];

    public Writer(IPage page, string name, int seed)
    {
        (this.page, this.name, random) = (page, name, new Random(seed));
        page.RequestFinished += (_, request) =>
        {
            if (request.Method == "POST") lock (requests) requests.Add(request);
        };
    }

    public IReadOnlyList<string> Typed => typed;

    /// <summary>Texts the writer let go of for the other's.</summary>
    public IReadOnlyList<string> GivenUp => givenUp;
    public int Collisions { get; private set; }
    public int RowsAdded { get; private set; }
    public int RowsMoved { get; private set; }

    /// <summary>Types a new text in the field and leaves it unsaved.</summary>
    public async Task Type(string field)
    {
        typed.Add($"{name} skrev text {typed.Count + 1}.");
        await Field(field).FillAsync(typed[^1]);
    }

    /// <summary>Leaves the field, and answers until the app has one text for it.</summary>
    public async Task Settle(string field)
    {
        await Field(field).PressAsync("Tab");
        var box = page.Locator(".collision");
        while (await IsContested(field))
        {
            Collisions++;
            var answer = Answers[random.Next(Answers.Length)];
            if (answer == "Använd den andras") givenUp.Add(typed[^1]);
            await box.GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).ClickAsync();
        }
        await Assertions.Expect(page.Locator("[data-state]")).Not.ToContainTextAsync("Någon annan har skrivit");
    }

    /// <summary>Does one thing in the plan: mostly writes, sometimes adds a row or moves one.</summary>
    public async Task Step()
    {
        var fields = await WrittenPlan.Fields(page);
        var field = fields[random.Next(fields.Length)];
        switch (random.Next(8))
        {
            case 0:
                await Press(field, "Alt+Enter");
                RowsAdded++;
                break;
            case 1:
                await Press(field, random.Next(2) == 0 ? "Alt+ArrowDown" : "Alt+ArrowUp");
                RowsMoved++;
                break;
            default:
                await Type(field);
                await Settle(field);
                break;
        }
    }

    /// <summary>The texts the app has said are saved, as they were sent.</summary>
    public async Task<IReadOnlyList<string>> Acknowledged()
    {
        var saved = new List<string>();
        foreach (var request in requests.ToList())
        {
            var sent = HttpUtility.ParseQueryString(request.PostData ?? "");
            var names = sent.AllKeys.Where(key => key!.StartsWith("now|", StringComparison.Ordinal)).ToList();
            if (names.Count == 0) continue;
            var answer = await (await request.ResponseAsync())!.JsonAsync<JsonElement>();
            var collided = answer.GetProperty("conflicts").EnumerateArray().Select(c => $"now|{c.GetProperty("part")}|{c.GetProperty("field")}").ToHashSet();
            saved.AddRange(names.Where(n => !collided.Contains(n!)).Select(n => sent[n]!));
        }
        return saved;
    }

    private async Task Press(string field, string keys) =>
        await page.RunAndWaitForResponseAsync(() => Field(field).PressAsync(keys), answer => answer.Request.Method == "POST" && answer.Url.Contains("handler=", StringComparison.Ordinal) && !answer.Url.EndsWith("handler=Here", StringComparison.Ordinal));

    /// <summary>Waits until the field's text is the one the app has, or somebody else's stands against it.</summary>
    private async Task<bool> IsContested(string field)
    {
        var answer = await page.WaitForFunctionAsync(
            """
            name => {
              if (document.querySelector('.collision button')) return 'contested'
              const [now, was] = [name, name.replace(/^now/, 'was')].map(n => document.getElementsByName(n)[0].value.trim())
              return now === was ? 'settled' : null
            }
            """, field);
        return await answer.JsonValueAsync<string>() == "contested";
    }

    private ILocator Field(string field) => page.Locator($"textarea[name='{field}']");
}
