using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Tests.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Tests;

/// <summary>The real web app on a real database of its own, with the sample data. Unless a test says otherwise, the municipality's coordinator asks.</summary>
public sealed class App : WebApplicationFactory<CurrentActor>
{
    /// <summary>One of the sample's people: coordinator in the whole municipality.</summary>
    public const string Coordinator = "Ingrid Norén";

    private readonly FreshDatabase fresh = new();
    private readonly Dictionary<string, string> settings = [];
    private string environment = "Development";
    private Visitor? coordinator;
    private bool isGone;

    /// <summary>The time the app goes by.</summary>
    public Clock Clock { get; } = new();

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Sets a setting before the app starts.</summary>
    public App With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    /// <summary>Starts the app as another environment than the one for development: no sample data, then.</summary>
    public App In(string another)
    {
        environment = another;
        return this;
    }

    /// <summary>A browser of its own in which nobody is signed in.</summary>
    public Visitor Stranger(string at = "http://localhost") => Stranger(new CookieContainer(), at);

    /// <summary>A browser with these cookies: another app may have given them.</summary>
    public Visitor Stranger(CookieContainer cookies, string at = "http://localhost") => new(CreateDefaultClient(new Uri(at), new CookieContainerHandler(cookies)));

    /// <summary>A browser of its own in which one of the sample's people is signed in.</summary>
    public async Task<Visitor> As(string name, string at = "http://localhost", CookieContainer? cookies = null)
    {
        var visitor = Stranger(cookies ?? new CookieContainer(), at);
        var choice = await visitor.Open("/logga-in/prova");
        var button = choice.All("button[name=person]").Single(b => b.TextContent == name);
        await visitor.Send(button.Closest("form")!, button: button);
        return visitor;
    }

    /// <summary>What one of the sample's people is to the stores.</summary>
    public async Task<Actor> Actor(string name) => (await Person(name)).ToActor();

    public async Task<Person> Person(string name) => (await Get<PersonStore>().All("lindvikens-kommun")).Single(p => p.Name == name);

    /// <summary>The first plan of a district of the sample data.</summary>
    public async Task<Plan> Plan(string district)
    {
        var listing = (await Get<PlanQueries>().List(Tryggve.Actor.Local)).Where(p => p.District == district).OrderBy(p => p.YearFrom).First();
        return (await Get<PlanStore>().Load(listing.Id, Tryggve.Actor.Local))!;
    }

    public async Task<Answer> Open(string address) => await (await Someone()).Open(address);

    public async Task<byte[]> Download(string address) => await (await Someone()).Download(address);

    public async Task<Answer> Send(IElement form, Dictionary<string, string>? filled = null, IElement? button = null) => await (await Someone()).Send(form, filled, button);

    public async Task<Answer> Upload(byte[] document, string name) => await (await Someone()).Upload(document, name);

    public async Task<Answer> Post(string address, HttpContent? content) => await (await Someone()).Post(address, content);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseSetting("Tryggve:Database", fresh.Setting);
        builder.UseSetting("Tryggve:Sample", "district");
        // A test has jobs done when it says so.
        builder.UseSetting("Tryggve:Jobs", "false");
        builder.UseSetting("Tryggve:Limits:UploadsPerMinute", "1000");
        builder.UseSetting("Tryggve:Limits:SignInsPerMinute", "1000");
        builder.UseSetting("Tryggve:Limits:OpenPerMinute", "100000");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
        foreach (var (setting, value) in settings) builder.UseSetting(setting, value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || isGone) return;
        isGone = true;
        fresh.Dispose();
    }

    private async Task<Visitor> Someone() => coordinator ??= await As(Coordinator);
}

/// <summary>What a request answered.</summary>
public sealed record Answer(HttpResponseMessage Response, IHtmlDocument Page, string Source)
{
    public int Status => (int)Response.StatusCode;
    public string Address => Response.RequestMessage!.RequestUri!.PathAndQuery;
    public string Heading => Words(Find("h1"));
    public string Text => Words(Page.Body!);

    public static async Task<Answer> Of(HttpResponseMessage response)
    {
        var source = await response.Content.ReadAsStringAsync();
        var page = new HtmlParser().ParseDocument(source);
        // A form that does not say where it goes is sent to the page it stands on.
        foreach (var form in page.Forms.Where(f => !f.HasAttribute("action"))) form.SetAttribute("action", response.RequestMessage!.RequestUri!.PathAndQuery);
        return new Answer(response, page, source);
    }

    public IElement Find(string selector) => Page.QuerySelector(selector) ?? throw new InvalidOperationException($"No {selector} at {Address}.");

    public IReadOnlyList<IElement> All(string selector) => [.. Page.QuerySelectorAll(selector)];

    public static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
