using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

/// <summary>A page as it was at one width in one colour scheme.</summary>
/// <param name="Overflow">How many pixels wider than the window it is.</param>
public sealed record Visit(string Path, int Width, ColorScheme Scheme, IReadOnlyList<string> Violations, int Overflow)
{
    public override string ToString() => $"{Path} at {Width} px, {Scheme}";
}

/// <summary>
/// Walks the site by its links from the start page and looks at each page it finds. Pages of the same kind (<c>/planer/{id}</c>)
/// are visited twice, and once with each question in the address: their data differs, their making does not.
/// </summary>
public sealed partial class Crawl
{
    private const int MostPages = 70;

    /// <summary>What depends on the colour scheme; everything else was asked in light.</summary>
    private static readonly AxeRunOptions Contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };

    private readonly Dictionary<string, int> kinds = [];
    private readonly List<Visit> visits = [];
    private readonly List<string> errors = [];

    public IReadOnlyList<Visit> Visits => visits;

    /// <summary>What the browser's console called an error, and exceptions in our script.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>The kinds of pages found, identities replaced by <c>{id}</c>.</summary>
    public IEnumerable<string> Kinds => kinds.Keys;

    public static async Task<Crawl> From(IPage page, params string[] starts)
    {
        var crawl = new Crawl();
        page.PageError += (_, error) => crawl.errors.Add($"{page.Url}: {error}");
        page.Console += (_, message) =>
        {
            // A page that is meant to be missing says so in the console too.
            if (message.Type == "error" && !message.Text.Contains("status of 404")) crawl.errors.Add($"{page.Url}: {message.Text}");
        };
        var queue = new Queue<string>(starts);
        var seen = new HashSet<string>(starts);
        var pages = 0;
        while (pages < MostPages && queue.TryDequeue(out var path))
        {
            var kind = KindOf(path);
            if (crawl.kinds.GetValueOrDefault(kind) == (kind.Contains('?') ? 1 : 2) || !await IsPage(page, path)) continue;
            crawl.kinds[kind] = crawl.kinds.GetValueOrDefault(kind) + 1;
            pages++;
            await crawl.Look(page, path);
            foreach (var link in await Links(page)) if (seen.Add(link)) queue.Enqueue(link);
        }
        return crawl;
    }

    private async Task Look(IPage page, string path)
    {
        await page.GotoAsync(path);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            foreach (var width in new[] { 1280, 320 })
            {
                await page.SetViewportSizeAsync(width, 900);
                var axe = await page.RunAxe(scheme == ColorScheme.Light ? new AxeRunOptions() : Contrast);
                var violations = axe.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Target}")).ToList();
                var overflow = await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
                visits.Add(new Visit(path, width, scheme, violations, overflow));
            }
        }
    }

    private static async Task<bool> IsPage(IPage page, string path)
    {
        var answer = await page.APIRequest.GetAsync(path);
        return answer.Headers.TryGetValue("content-type", out var type) && type.StartsWith("text/html", StringComparison.Ordinal);
    }

    /// <summary>Addresses within the site, without fragments.</summary>
    private static async Task<string[]> Links(IPage page) => await page.EvaluateAsync<string[]>(
        "[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.hasAttribute('download')).map(a => a.pathname + a.search)");

    /// <summary>Two addresses are of a kind when they differ only in identities and in the values of what is asked.</summary>
    private static string KindOf(string path) => Value().Replace(Identity().Replace(path, "{id}"), "=");

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=/)[0-9a-f]{64}")]
    private static partial Regex Identity();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Value();
}
