using Tryggve.Setup;

namespace Tryggve.Cli;

/// <summary>What the settings come to, each alone and together.</summary>
internal static class SettingFindings
{
    private const string About = "inställningar";

    public static IEnumerable<Finding> Of(GivenSettings given)
    {
        foreach (var file in given.Unreadable) yield return Finding.Error(About, $"{file} är inte giltig JSON. Rätta filen; webben startar inte med den.");
        var remarks = SettingsCheck.Of(given.OfTryggve, given.InDevelopment);
        foreach (var remark in remarks) yield return new Finding(remark.Severity, About, SettingsCheck.Line(remark));
        if (given.Unreadable.Count == 0 && remarks.Count == 0) yield return Finding.Ok(About, $"{given.OfTryggve.Count} angivna, alla kända och rimliga");
        if (given.Files.Count == 0) yield return Finding.Warning(About, "Ingen appsettings.json lästes. Ange mappen där webben ligger med --folder.");
        if (given.InDevelopment) yield return Finding.Warning("miljö", "ASPNETCORE_ENVIRONMENT är Development: då kan vem som helst logga in som en påhittad person. Ta bort den där andra når Tryggve.");
        foreach (var finding in Network(given)) yield return finding;
        foreach (var (file, names) in given.Files)
        {
            if (names.Any(n => KnownSettings.Find(n) is { IsSecret: true } && n != "Tryggve:Database") && FileRights.OthersMayRead(file)) yield return Finding.Warning("hemligheter", $"{file} innehåller en hemlighet och kan läsas av andra. Kör: chmod o-rwx {file}");
        }
    }

    private static IEnumerable<Finding> Network(GivenSettings given)
    {
        if (!Uri.TryCreate(given.Find("Tryggve:Address"), UriKind.Absolute, out var address)) yield break;
        var hosts = (given.Find("AllowedHosts") ?? "*").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!hosts.Any(h => Fits(h, address.Host))) yield return Finding.Error("nätverk", $"AllowedHosts släpper inte in {address.Host}. Ange AllowedHosts={address.Host}, annars svarar Tryggve att begäran är felaktig.");
        else if (address.Scheme == Uri.UriSchemeHttps && given.Find("ASPNETCORE_FORWARDEDHEADERS_ENABLED") is not ("true" or "True" or "1"))
        {
            yield return Finding.Warning("nätverk", "ASPNETCORE_FORWARDEDHEADERS_ENABLED är inte true. Bakom en proxy med TLS behövs den, annars tror Tryggve att webbläsaren kom utan TLS.");
        }
        else yield return Finding.Ok("nätverk", $"Tryggve svarar på {address.Host}");
    }

    private static bool Fits(string pattern, string host) =>
        pattern == "*" || pattern.Equals(host, StringComparison.OrdinalIgnoreCase) || (pattern.StartsWith("*.", StringComparison.Ordinal) && host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase));
}
