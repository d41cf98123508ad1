using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Tryggve.Tests;

/// <summary>Somebody with a browser. Pages come back as parsed HTML; cookies are kept.</summary>
public sealed class Visitor(HttpClient client)
{
    public async Task<Answer> Open(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await Answer.Of(await client.SendAsync(request));
    }

    public async Task<byte[]> Download(string address) => await client.GetByteArrayAsync(address);

    /// <summary>Sends a form as a browser would: its fields as they stand, some filled in, by one of its buttons, then follows the redirect.</summary>
    public async Task<Answer> Send(IElement form, Dictionary<string, string>? filled = null, IElement? button = null)
    {
        var fields = Fields((IHtmlFormElement)form, (IHtmlButtonElement?)button);
        foreach (var (name, value) in filled ?? [])
        {
            fields.RemoveAll(f => f.Key == name);
            fields.Add(new(name, value));
        }
        using var content = new FormUrlEncodedContent(fields);
        using var request = new HttpRequestMessage(HttpMethod.Post, button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "") { Content = content };
        request.Headers.Add("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await Follow(await client.SendAsync(request));
    }

    /// <summary>A token against forged requests, as any page's form carries.</summary>
    public async Task<string> Token() => (await Open("/om")).Find("input[name=__RequestVerificationToken]").GetAttribute("value")!;

    public async Task<Answer> Upload(byte[] document, string name)
    {
        var token = (await Open("/import")).Find("form.upload input[name=__RequestVerificationToken]").GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(document), "document", name } };
        return await Follow(await client.PostAsync("/import", content));
    }

    public async Task<Answer> Post(string address, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await Answer.Of(await client.SendAsync(request));
    }

    private async Task<Answer> Follow(HttpResponseMessage response) =>
        response.Headers.Location is { } location ? await Open(location.ToString()) : await Answer.Of(response);

    private static List<KeyValuePair<string, string>> Fields(IHtmlFormElement form, IHtmlButtonElement? button) =>
    [
        .. form.Elements.OfType<IHtmlInputElement>().Where(i => i.Name is not null && (i.Type is not ("checkbox" or "radio") || i.IsChecked)).Select(i => new KeyValuePair<string, string>(i.Name!, i.Value)),
        .. form.Elements.OfType<IHtmlTextAreaElement>().Select(t => new KeyValuePair<string, string>(t.Name!, t.Value)),
        .. form.Elements.OfType<IHtmlSelectElement>().Select(s => new KeyValuePair<string, string>(s.Name!, s.Value!)),
        .. button?.Name is { Length: > 0 } name ? [new KeyValuePair<string, string>(name, button.Value)] : Array.Empty<KeyValuePair<string, string>>(),
    ];
}
