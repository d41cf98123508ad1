using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

/// <summary>Somebody with a keyboard and nothing else: presses keys, counts them, and waits for the page as a person does.</summary>
internal sealed class Typist(IPage page)
{
    private const int MostTabs = 200;

    /// <summary>How fast somebody types who types neither fast nor slowly, thinking included.</summary>
    private const double KeysPerSecond = 5;

    /// <summary>Keys pressed so far.</summary>
    public int Keys { get; private set; }

    /// <summary>How long a person would have taken for those keys.</summary>
    public TimeSpan AtHumanPace => TimeSpan.FromSeconds(Keys / KeysPerSecond);

    public async Task Press(string key)
    {
        await page.Keyboard.PressAsync(key);
        Keys++;
    }

    public async Task Type(string text)
    {
        await page.Keyboard.TypeAsync(text);
        Keys += text.Length;
    }

    /// <summary>Steps through the page until the focus is on what the selector says; <paramref name="key"/> says which way.</summary>
    public async Task StepTo(string selector, string key = "Tab")
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await Press(key);
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector)) return;
        }
        Assert.Fail($"{selector} is not within {MostTabs} stops at {page.Url}.");
    }

    /// <summary>Goes through a link or a button, by the key a person would press on it, to the page it leads to.</summary>
    public async Task Follow(string selector, string to, string key = "Enter", string way = "Tab")
    {
        await StepTo(selector, way);
        await Press(key);
        await page.ComesTo(to);
        await MeetsTheStandard();
    }

    /// <summary>Waits until the page has put the focus where the selector says.</summary>
    public Task IsAt(string selector) => Assertions.Expect(page.Locator($"{selector}:focus")).ToHaveCountAsync(1);

    public async Task MeetsTheStandard() => Assert.Empty((await Axe.Violations(page)).Select(violation => $"{page.Url}: {violation}"));
}
