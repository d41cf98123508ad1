namespace Tryggve.BrowserTests;

/// <summary>The look at every page is worth something only when it can find something.</summary>
public sealed class A_broken_page(RunningApp app) : IClassFixture<RunningApp>
{
    [BrowserFact]
    public async Task Is_seen_to_be_broken()
    {
        var page = await app.OpenAsStranger("/om");
        Assert.Empty(await Axe.Violations(page));
        await page.EvaluateAsync(
            """
            () => {
              document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/mark.svg"><p>Blekt</p>')
              document.querySelector('main > p:last-child').style.color = 'rgb(128 128 128 / 0.4)'
            }
            """);
        Assert.Equal(["color-contrast", "image-alt"], (await Axe.Violations(page)).Select(v => v.Split(':')[0]).Order());
        Assert.StartsWith("color-contrast", Assert.Single(await Axe.Violations(page, "color-contrast")), StringComparison.Ordinal);
    }
}
