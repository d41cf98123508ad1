namespace Tryggve.Web.Access;

/// <summary>A browser's own description in a few words, so that people can tell their sessions apart.</summary>
internal static class BrowserName
{
    private static readonly (string Sign, string Name)[] Browsers = [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
    private static readonly (string Sign, string Name)[] Systems = [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux")];

    public static string Of(string userAgent)
    {
        var browser = Array.Find(Browsers, b => userAgent.Contains(b.Sign, StringComparison.Ordinal)).Name ?? "Okänd webbläsare";
        return Array.Find(Systems, s => userAgent.Contains(s.Sign, StringComparison.Ordinal)).Name is { } system ? $"{browser} på {system}" : browser;
    }
}
