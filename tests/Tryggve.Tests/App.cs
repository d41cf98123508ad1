using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Tests;

/// <summary>The real web app on a real database of its own, with the sample data. Pages come back as parsed HTML.</summary>
public sealed class App : WebApplicationFactory<CurrentActor>
{
    private readonly string folder = Directory.CreateTempSubdirectory("tryggve-app-").FullName;
    private HttpClient? client;

    private HttpClient Client => client ??= CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A plan of the sample data by its district.</summary>
    public async Task<Plan> Plan(string district)
    {
        var listing = (await Get<PlanQueries>().List(Actor.Local)).Single(p => p.District == district);
        return (await Get<PlanStore>().Load(listing.Id, Actor.Local))!;
    }

    public async Task<Answer> Open(string address) => await Answer.Of(await Client.GetAsync(address));

    public async Task<byte[]> Download(string address) => await Client.GetByteArrayAsync(address);

    /// <summary>Sends a form as a browser would: its fields as they stand, some filled in, by one of its buttons, then follows the redirect.</summary>
    public async Task<Answer> Send(IElement form, Dictionary<string, string>? filled = null, IElement? button = null)
    {
        var fields = Fields((IHtmlFormElement)form, (IHtmlButtonElement?)button);
        foreach (var (name, value) in filled ?? []) fields[name] = value;
        using var content = new FormUrlEncodedContent(fields);
        return await Follow(await Client.PostAsync(button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "", content));
    }

    public async Task<Answer> Upload(byte[] document, string name)
    {
        var token = (await Open("/import")).Find("form.upload input[name=__RequestVerificationToken]").GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(document), "document", name } };
        return await Follow(await Client.PostAsync("/import", content));
    }

    public async Task<Answer> Post(string address, HttpContent? content) => await Answer.Of(await Client.PostAsync(address, content));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Tryggve:Database", Path.Combine(folder, "app.db"));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        if (disposing && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private async Task<Answer> Follow(HttpResponseMessage response) =>
        response.Headers.Location is { } location ? await Open(location.ToString()) : await Answer.Of(response);

    private static Dictionary<string, string> Fields(IHtmlFormElement form, IHtmlButtonElement? button)
    {
        var fields = form.Elements.OfType<IHtmlInputElement>().Where(i => i.Name is not null).ToDictionary(i => i.Name!, i => i.Value);
        foreach (var text in form.Elements.OfType<IHtmlTextAreaElement>()) fields[text.Name!] = text.Value;
        foreach (var select in form.Elements.OfType<IHtmlSelectElement>()) fields[select.Name!] = select.Value!;
        if (button?.Name is { Length: > 0 } name) fields[name] = button.Value;
        return fields;
    }
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
        return new Answer(response, new HtmlParser().ParseDocument(source), source);
    }

    public IElement Find(string selector) => Page.QuerySelector(selector) ?? throw new InvalidOperationException($"No {selector} at {Address}.");

    public IReadOnlyList<IElement> All(string selector) => [.. Page.QuerySelectorAll(selector)];

    public static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
