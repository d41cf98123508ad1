using Microsoft.Extensions.Logging.Console;

namespace Tryggve.Web.Operations;

/// <summary>The log: lines on standard output, and nowhere else.</summary>
internal static class LogRules
{
    public const string Setting = "Tryggve:Log";

    public static bool IsJson(IConfiguration configuration) => "json".Equals(configuration[Setting]?.Trim(), StringComparison.OrdinalIgnoreCase);

    public static void AddLog(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.FormatterName = LogLines.Format);
        builder.Logging.AddConsoleFormatter<LogLines, ConsoleFormatterOptions>();
    }
}
