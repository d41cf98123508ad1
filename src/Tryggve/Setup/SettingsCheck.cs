namespace Tryggve.Setup;

/// <summary>Inställningskontroll: everything that is wrong with the settings, at once, in Swedish.</summary>
public static class SettingsCheck
{
    public const string Wrong = "setting-wrong", Unknown = "setting-unknown";

    /// <summary>What is printed of a value that is wrong: enough to find it again.</summary>
    private const int Shown = 60;

    /// <param name="values">Every setting under <c>Tryggve:</c> that somebody has given, by its full name.</param>
    /// <param name="inDevelopment">Then an identity provider may also be this machine itself, without TLS.</param>
    /// <returns>Errors stop Tryggve; warnings do not. The place is the setting's name.</returns>
    public static IReadOnlyList<Remark> Of(IReadOnlyDictionary<string, string> values, bool inDevelopment)
    {
        var given = values.Where(v => v.Value.Length > 0).ToDictionary(v => v.Key, v => v.Value, StringComparer.OrdinalIgnoreCase);
        var read = (string name) => given.GetValueOrDefault(name);
        return
        [
            .. given.OrderBy(v => v.Key, StringComparer.Ordinal).SelectMany(v => Alone(v.Key, v.Value)),
            .. MailSettings.Read(read).Wrong(),
            .. OpenIdSettings.Read(read).Wrong(inDevelopment),
        ];
    }

    /// <summary>The remark as a line: <c>Tryggve:Mail:Port ska vara …</c></summary>
    public static string Line(Remark remark) => $"{remark.Place} {remark.Text}";

    internal static Remark Error(string name, string text) => new(Wrong, Severity.Error, text, new Place(name));

    private static IEnumerable<Remark> Alone(string name, string value)
    {
        if (KnownSettings.Find(name) is not { } known)
        {
            yield return new Remark(Unknown, Severity.Warning, $"är ingen inställning i Tryggve.{(KnownSettings.Nearest(name) is { } near ? $" Menas {near.Name}?" : " Ta bort den eller rätta namnet.")}", new Place(name));
        }
        else if (known.Check?.Invoke(value) is { } wrong)
        {
            yield return Error(known.Name, known.IsSecret || value.Contains('@', StringComparison.Ordinal) ? wrong : $"{wrong} Nu står det ”{(value.Length > Shown ? value[..Shown] + "…" : value)}”.");
        }
    }
}
