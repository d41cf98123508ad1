using System.Text.RegularExpressions;

namespace Tryggve.Import;

/// <summary>Sheets and lines that introduce a plan rather than make it.</summary>
internal static partial class PlanIntroduction
{
    public static bool IsName(string tab) => Introduction().IsMatch(tab);

    public static bool IsSummaryTitle(string text) => text.Length < 120 && SummaryTitle().IsMatch(text);

    [GeneratedRegex("instruktion|inledning|bakgrund|information|läs ?mig|försättsblad|framsida|om planen|syfte|start", RegexOptions.IgnoreCase)]
    private static partial Regex Introduction();

    [GeneratedRegex("^sammanställning", RegexOptions.IgnoreCase)]
    private static partial Regex SummaryTitle();
}
