using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

internal static class Arriving
{
    private const int Tries = 12;

    /// <summary>Waits until the page has come to an address (a pattern with <c>*</c>) and is loaded.</summary>
    /// <exception cref="TimeoutException">After a minute.</exception>
    public static Task ComesTo(this IPage page, string address) => Asked(options => page.WaitForURLAsync(address, options));

    /// <inheritdoc cref="ComesTo(IPage, string)"/>
    public static Task ComesTo(this IPage page, Regex address) => Asked(options => page.WaitForURLAsync(address, options));

    /// <summary>
    /// Playwright looks whether it has happened and then begins to listen; what happens in between it waits for in vain (playwright-dotnet, issue 3364), and sees
    /// when it is asked again.
    /// </summary>
    private static async Task Asked(Func<PageWaitForURLOptions, Task> wait)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await wait(new() { Timeout = 5_000 });
                return;
            }
            catch (TimeoutException) when (tries < Tries)
            {
            }
        }
    }
}
