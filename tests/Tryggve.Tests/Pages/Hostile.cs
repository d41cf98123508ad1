namespace Tryggve.Tests.Pages;

/// <summary>A text that would run in the page if it were not written as text, and the question whether it did.</summary>
internal static class Hostile
{
    public const string Text = """"><script>alert(1)</script><img src=x onerror=alert(2)>'{{7*7}}"""" + "</textarea>";

    /// <summary>The text stands in the page, and nothing of it became the page.</summary>
    public static void IsOnlyText(Answer page)
    {
        Assert.Empty(page.All("script:not([src]), img[onerror], [onload], img[src=x]"));
        Assert.True(page.Text.Contains(Text, StringComparison.Ordinal) || page.All("input, textarea").Any(f => f.GetAttribute("value") == Text || f.TextContent == Text), $"The text does not stand at {page.Address}.");
    }
}
