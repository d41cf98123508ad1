using System.Globalization;
using Tryggve.Decisions;

namespace Tryggve.Web.Pages.Plans.Deciding;

/// <summary>What is typed about a decision.</summary>
public sealed class DecisionForm
{
    public DecisionOutcome Outcome { get; set; }

    /// <summary>Year, month and day: <c>2026-11-12</c>.</summary>
    public string? On { get; set; }
    public string? RegistryNumber { get; set; }
    public string? Paragraph { get; set; }
    public string? Comment { get; set; }
    public IFormFile? Document { get; set; }

    public DateOnly? Day => DateOnly.TryParseExact((On ?? "").Trim(), ["yyyy-MM-dd", "yyyyMMdd", "yyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public IEnumerable<Remark> Check(DateOnly submitted, DateOnly today) => Decision.Check(Day, Clean(RegistryNumber), Clean(Paragraph), Clean(Comment), Outcome, submitted, today);

    public Decision ToDecision(string body, DecisionDocument? document, DateTimeOffset at, string by) =>
        new(body, Outcome, Day!.Value, Clean(RegistryNumber), Clean(Paragraph), Clean(Comment), at, by) { Document = document };

    /// <summary>The control a remark is about.</summary>
    public static string FieldOf(Remark remark) => remark.Place?.Part switch
    {
        "dag" => "Form.On",
        "diarienummer" => "Form.RegistryNumber",
        "paragraf" => "Form.Paragraph",
        "kommentar" => "Form.Comment",
        "protokoll" => "Form.Document",
        _ => "",
    };

    private static string Clean(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
