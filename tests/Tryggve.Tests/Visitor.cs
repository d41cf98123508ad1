using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Tryggve.Tests;

/// <summary>Somebody with a browser. Pages come back as parsed HTML; cookies are kept.</summary>
public sealed class Visitor(HttpClient client)
{
    public async Task<Answer> Open(string address) => await Answer.Of(await client.GetAsync(address));

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
        return await Follow(await client.PostAsync(button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "", content));
    }

    public async Task<Answer> Upload(byte[] document, string name)
    {
        var token = (await Open("/import")).Find("form.upload input[name=__RequestVerificationToken]").GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(document), "document", name } };
        return await Follow(await client.PostAsync("/import", content));
    }

    public async Task<Answer> Post(string address, HttpContent? content) => await Answer.Of(await client.PostAsync(address, content));

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
