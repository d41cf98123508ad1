using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Tryggve.Tests.Access;

namespace Tryggve.Tests.Security;

/// <summary>One thing that can be asked of the app: a method, an address and the handler that answers. Found in the app itself.</summary>
/// <param name="Route">As the page says it, with the handler as a query.</param>
internal sealed partial record Doorway(string Method, string Route, bool IsOpen)
{
    public string Name => $"{Method} {Route}";

    /// <summary>Whether the address names something that belongs to a municipality.</summary>
    public bool IsOfThings => Route.Contains("{id", StringComparison.Ordinal);

    public static async Task<IReadOnlyList<Doorway>> Of(App app)
    {
        var (loader, found) = (app.Get<PageLoader>(), new List<Doorway>());
        foreach (var page in EveryPage.Of(app))
        {
            var route = "/" + page.Endpoint.RoutePattern.RawText!.TrimStart('/');
            var isOpen = page.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
            var compiled = await loader.LoadAsync(page.Page, page.Endpoint.Metadata);
            found.AddRange(compiled.HandlerMethods.Select(h => new Doorway(h.HttpMethod.ToUpperInvariant(), route + (h.Name is null ? "" : $"?handler={h.Name}"), isOpen)));
            if (compiled.HandlerMethods.All(h => h.HttpMethod != "Get")) found.Add(new Doorway("GET", route, isOpen));
        }
        return [.. found.DistinctBy(d => d.Name).OrderBy(d => d.Name, StringComparer.Ordinal)];
    }

    public string Address(Things things, string document)
    {
        var decided = Route.Contains("/utgava/", StringComparison.Ordinal) || Route.Contains("publicera", StringComparison.Ordinal) || Route.Contains("handler=Document", StringComparison.Ordinal) || Route.Contains("handler=Attachment", StringComparison.Ordinal);
        var address = Parameter().Replace(Route, match => match.Groups[1].Value switch
        {
            "id" when Route.StartsWith("/planer/", StringComparison.Ordinal) => $"{(decided ? things.Decided : things.Plan)}",
            "id" when Route.StartsWith("/personer/", StringComparison.Ordinal) => $"{things.Person}",
            "id" when Route.StartsWith("/import/", StringComparison.Ordinal) => $"{things.Draft}",
            "id" when Route.StartsWith("/lagen/", StringComparison.Ordinal) => $"{things.Law}",
            "id" when Route.StartsWith("/kommunen/organisationer", StringComparison.Ordinal) => things.Organisation,
            "id" when Route.StartsWith("/kommunen/mallar", StringComparison.Ordinal) => things.Template,
            "id" when Route.StartsWith("/kommunen/stadsdelar", StringComparison.Ordinal) => things.District,
            "measure" => $"{(decided ? things.DecidedMeasure : things.Measure)}",
            "part" => $"{things.Area}",
            "period" => "t1",
            "number" => "1",
            "format" => "csv",
            "punkt" => "lagesbild",
            "name" => "platssamverkan",
            "code" => "404",
            _ => "nagot",
        });
        return address + (Route.Contains("handler=Document", StringComparison.Ordinal) || Route.Contains("handler=Attachment", StringComparison.Ordinal) ? $"&hash={document}" : Route.Contains("handler=File", StringComparison.Ordinal) ? "&format=csv" : "");
    }

    [GeneratedRegex(@"\{(\w+)(?:[^{}]|\{[^{}]*\})*\}")]
    private static partial Regex Parameter();
}
