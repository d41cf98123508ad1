namespace Tryggve.BrowserTests;

/// <summary>A test that needs a Chromium; reported as skipped where there is none, so that the other tests can be run anywhere.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public BrowserFactAttribute()
    {
        if (Chromium is null) Skip = "No Chromium here: install it (on Debian: apt-get install chromium) to run the browser tests.";
    }

    /// <summary>The browser's program; null where there is none.</summary>
    public static string? Chromium { get; } = Array.Find(Places, File.Exists);
}
