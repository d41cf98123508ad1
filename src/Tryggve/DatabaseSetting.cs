namespace Tryggve;

/// <summary>What the setting that says where everything is kept may be.</summary>
public static class DatabaseSetting
{
    /// <summary>Whether it names a PostgreSQL server and not a file. What has a password in it is never taken for a file's name.</summary>
    public static bool IsServer(string setting) =>
        setting.Contains("://", StringComparison.Ordinal) || setting.Split(';').Any(part => part.Split('=') is [var word, _, ..] && word.Trim().ToUpperInvariant() is "HOST" or "SERVER" or "PASSWORD");
}
