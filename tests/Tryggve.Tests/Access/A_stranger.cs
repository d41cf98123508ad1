using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace Tryggve.Tests.Access;

/// <summary>Somebody who is not signed in, at every page there is.</summary>
public sealed class A_stranger(App app) : IClassFixture<App>
{
    /// <summary>Pages that let people in, or that must be open by law. A page that is not here wants somebody signed in.</summary>
    private static readonly string[] Open =
    [
        "/About", "/Roles", "/Accessibility", "/Problem", "/SignIn/Index", "/SignIn/Out", "/SignIn/Password", "/SignIn/Sample", "/SignIn/External", "/SignIn/ExternalAnswer", "/Calendar/Feed",
        "/Open/Index", "/Open/Plan", "/Open/Measure", "/Open/Search", "/Open/Data", "/Open/Api",
    ];

    /// <summary>Addresses that are no pages, and that anybody may ask. What stands under internal asks for a key itself.</summary>
    private static readonly string[] OpenAddresses =
    [
        "/api/v1/goals", "/api/v1/internal/plans", "/api/v1/internal/plans/{id}/follow-ups", "/api/v1/internal/plans/{id}/measures", "/api/v1/measures", "/api/v1/municipalities", "/api/v1/openapi.json", "/api/v1/plans", "/api/v1/plans/{id}",
        "/oppet/data/katalog.json", "/oppet/data/{name}.{format:regex(^(csv|json)$)}", "/oppet/flode.xml", "/oppet/{kommun}/flode.xml", "/oppet/{kommun}/{stadsdel}/flode.xml",
    ];

    /// <summary>What the framework maps by itself for style sheets and scripts.</summary>
    private const string StaticFiles = "{**path:file}";

    [Fact]
    public void Meets_no_other_addresses_beside_the_pages_than_those_listed()
    {
        var addresses = app.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null && e.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null).Select(e => e.RoutePattern.RawText).Where(a => a != StaticFiles);
        Assert.Equal(OpenAddresses.Order(StringComparer.Ordinal), addresses.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Is_asked_to_sign_in_wherever_they_go()
    {
        var visitor = app.Stranger();
        foreach (var page in EveryPage.Of(app).Where(p => !Open.Contains(p.Name)))
        {
            var answer = await visitor.Open(page.Address);
            Assert.Equal((page.Name, 302, $"/logga-in?till={Uri.EscapeDataString(page.Address)}"), (page.Name, answer.Status, answer.Response.Headers.Location?.PathAndQuery));
        }
    }

    [Fact]
    public async Task Is_let_in_to_what_is_open()
    {
        var visitor = app.Stranger();
        foreach (var page in EveryPage.Of(app).Where(p => Open.Contains(p.Name)))
        {
            var answer = await visitor.Open(page.Address);
            Assert.False(answer.Response.Headers.Location?.PathAndQuery.Contains("till=", StringComparison.Ordinal) ?? false, page.Name);
        }
    }

    [Fact]
    public void Meets_no_other_open_pages_than_those_listed()
    {
        var open = EveryPage.Of(app).Where(p => p.Endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is not null).Select(p => p.Name);
        Assert.Equal(Open.Order(), open.Order());
    }
}

/// <summary>A page with an address at which it can be asked for.</summary>
internal sealed record EveryPage(string Name, string Address, RouteEndpoint Endpoint, PageActionDescriptor Page)
{
    public static IReadOnlyList<EveryPage> Of(App app) =>
    [
        .. from endpoint in app.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           let page = endpoint.Metadata.GetMetadata<PageActionDescriptor>()
           where page is not null
           orderby page.ViewEnginePath
           select new EveryPage(page.ViewEnginePath, AddressOf(endpoint.RoutePattern), endpoint, page),
    ];

    private static string AddressOf(Microsoft.AspNetCore.Routing.Patterns.RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: var name } parameter => Value(name, parameter),
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        _ => "",
    }))));

    private static string Value(string name, Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter) => parameter.ParameterPolicies.Select(p => p.Content).FirstOrDefault(c => c is not null) switch
    {
        "guid" => "0198c0de-0000-7000-8000-000000000000",
        { } number when number.StartsWith("int", StringComparison.Ordinal) => name == "code" ? "404" : "1",
        _ => name switch { "format" => "csv", "period" => "t1", _ => "nagot" },
    };
}
