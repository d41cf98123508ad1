using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace Tryggve.Tests.Access;

/// <summary>Another site can make a browser send a form here. Without the token that only our pages give, nothing happens.</summary>
public sealed class Every_form(App app) : IClassFixture<App>
{
    /// <summary>The page that shows an error takes any method, because it answers in the place of another. It changes nothing.</summary>
    private static readonly string[] WithoutToken = ["/Problem"];

    [Fact]
    public async Task Is_refused_without_its_token()
    {
        string[] administrators = ["/Administration/", "/People/"];
        var coordinator = await app.As(App.Coordinator);
        var handlers = Handlers().ToList();
        Assert.Superset(new HashSet<string> { "/SignIn/Index", "/SignIn/External", "/Imports/Index", "/Imports/Review" }, handlers.Select(h => h.Page.Name).ToHashSet());
        foreach (var (page, handler) in handlers)
        {
            using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["till"] = "/" });
            var sender = administrators.Any(a => page.Name.StartsWith(a, StringComparison.Ordinal)) ? await app.As("Greta Lund") : coordinator;
            var answer = await sender.Post(page.Address + (handler is null ? "" : $"?handler={handler}"), content);
            Assert.Equal((page.Name, handler, 400, "Formuläret gick inte att ta emot"), (page.Name, handler, answer.Status, answer.Heading));
        }
    }

    [Fact]
    public async Task Is_refused_with_somebody_elses_token()
    {
        var theirs = (await (await app.As("Anna Ek")).Open("/import")).Find("form.upload input[name=__RequestVerificationToken]").GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = theirs });
        Assert.Equal(400, (await app.Post("/logga-ut", content)).Status);
    }

    /// <summary>Found in the app itself, so that a page written tomorrow is asked too.</summary>
    private IEnumerable<(EveryPage Page, string? Handler)> Handlers()
    {
        var loader = app.Get<PageLoader>();
        foreach (var page in EveryPage.Of(app).Where(p => !WithoutToken.Contains(p.Name)))
        {
            var compiled = loader.LoadAsync(page.Page, page.Endpoint.Metadata).GetAwaiter().GetResult();
            Assert.Null(compiled.HandlerTypeInfo.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>());
            foreach (var handler in compiled.HandlerMethods.Where(h => h.HttpMethod == "Post")) yield return (page, handler.Name);
        }
    }
}
