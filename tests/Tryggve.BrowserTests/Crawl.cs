using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Tryggve.BrowserTests;

/// <summary>A page as it was at one width in one colour scheme.</summary>
/// <param name="Overflow">How many pixels wider than the window it is.</param>
public sealed record Visit(string Path, int Width, ColorScheme Scheme, IReadOnlyList<string> Violations, int Overflow)
{
    public override string ToString() => $"{Path} at {Width} px, {Scheme}";
}

/// <summary>
/// Walks the site by its links, and by its forms that ask, and looks at each page it finds. Pages of the same kind (<c>/planer/{id}</c>)
/// are visited twice, and once with each question in the address: their data differs, their making does not.
/// </summary>
public sealed partial class Crawl
{
    /// <summary>More than this and the walk has no end.</summary>
    private const int MostPages = 260;

    /// <summary>A list that can be asked in any number of ways is made in one.</summary>
    private const int MostQuestions = 4;

    private readonly Dictionary<string, int> kinds = [];
    private readonly HashSet<string> files = [];
    private readonly List<Visit> visits = [];
    private readonly ConcurrentQueue<string> errors = [];

    public IReadOnlyList<Visit> Visits => visits;

    /// <summary>What the browser's console called an error, and exceptions in our script.</summary>
    public IEnumerable<string> Errors => errors;

    /// <summary>The kinds of pages found, identities replaced by <c>{id}</c>.</summary>
    public IEnumerable<string> Kinds => kinds.Keys;

    /// <param name="pages">As many windows as are walked through at the same time, with the same person signed in.</param>
    public static async Task<Crawl> From(IPage[] pages, params string[] starts)
    {
        var crawl = new Crawl();
        foreach (var page in pages) crawl.Listen(page);
        var queue = new Queue<string>(starts);
        var seen = new HashSet<string>(starts);
        while (crawl.Next(queue, pages.Length) is { Count: > 0 } next)
        {
            var looks = await Task.WhenAll(next.Zip(pages, (path, page) => Look(page, path.Path, path.IsFirst)));
            foreach (var (path, look) in next.Zip(looks))
            {
                if (look is null) crawl.files.Add(KindOf(path.Path));
                else crawl.visits.AddRange(look.Visits);
                foreach (var link in look?.Links ?? []) if (seen.Add(link)) queue.Enqueue(link);
            }
        }
        foreach (var file in crawl.files) crawl.kinds.Remove(file);
        return crawl;
    }

    /// <summary>What to look at now: the next addresses of kinds that have not been seen enough.</summary>
    private List<(string Path, bool IsFirst)> Next(Queue<string> queue, int most)
    {
        var next = new List<(string, bool)>();
        while (next.Count < most && queue.TryDequeue(out var path))
        {
            var kind = KindOf(path);
            var times = kinds.GetValueOrDefault(kind);
            if (files.Contains(kind) || times == (kind.Contains('?') ? 1 : 2)) continue;
            if (times == 0 && kind.IndexOf('?', StringComparison.Ordinal) is > 0 and var asks && kinds.Keys.Count(k => k.StartsWith(kind[..(asks + 1)], StringComparison.Ordinal)) == MostQuestions) continue;
            kinds[kind] = times + 1;
            next.Add((path, times == 0));
        }
        return kinds.Values.Sum() <= MostPages ? next : throw new InvalidOperationException($"More than {MostPages} pages: {string.Join(' ', kinds.Keys)}");
    }

    private void Listen(IPage page)
    {
        page.PageError += (_, error) => errors.Enqueue($"{page.Url}: {error}");
        page.Console += (_, message) =>
        {
            // A page that is meant to be missing says so in the console too.
            if (message.Type == "error" && !message.Text.Contains("status of 404")) errors.Enqueue($"{page.Url}: {message.Text}");
        };
    }

    /// <summary>Null when the address gives a file. The second page of a kind has the colours of the first, so it is looked at in light only.</summary>
    private static async Task<Sight?> Look(IPage page, string path, bool isFirst)
    {
        if (!await IsPage(page, path)) return null;
        var visits = new List<Visit>();
        await page.GotoAsync(path);
        foreach (var scheme in isFirst ? [ColorScheme.Light, ColorScheme.Dark] : new[] { ColorScheme.Light })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            foreach (var width in new[] { 1280, 320 })
            {
                await page.SetViewportSizeAsync(width, 900);
                // In the dark only the colours are others.
                var violations = await (scheme == ColorScheme.Light ? Axe.Violations(page) : Axe.Violations(page, "color-contrast"));
                var overflow = await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
                visits.Add(new Visit(path, width, scheme, violations, overflow));
            }
        }
        return new Sight(visits, await Links(page));
    }

    private static async Task<bool> IsPage(IPage page, string path)
    {
        var answer = await page.APIRequest.GetAsync(path);
        return answer.Headers.TryGetValue("content-type", out var type) && type.StartsWith("text/html", StringComparison.Ordinal);
    }

    /// <summary>Addresses within the site, without fragments; a form that asks gives the address of the question it stands at.</summary>
    private static async Task<string[]> Links(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [
          ...[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.hasAttribute('download')).map(a => a.pathname + a.search),
          ...[...document.querySelectorAll('form[method=get]')].map(form => `${new URL(form.action).pathname}?${new URLSearchParams(new FormData(form))}`),
        ]
        """);

    private sealed record Sight(IReadOnlyList<Visit> Visits, string[] Links);

    /// <summary>Two addresses are of a kind when they differ only in identities and in the values of what is asked.</summary>
    private static string KindOf(string path) => Value().Replace(Identity().Replace(path, "{id}"), "=");

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=/)[0-9a-f]{64}|(?<=/arbetssatt/)[^/?]+")]
    private static partial Regex Identity();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Value();
}
