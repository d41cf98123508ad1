using Tryggve.Decisions;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans.Deciding;

/// <summary>What is typed about a decision.</summary>
public sealed class DecisionForm
{
    public DecisionOutcome? Outcome { get; set; }

    /// <summary>How many decisions the page showed: another has been recorded when there are more by now.</summary>
    public int Recorded { get; set; }

    /// <summary>Year, month and day: <c>2026-11-12</c>.</summary>
    public string? On { get; set; }
    public string? RegistryNumber { get; set; }
    public string? Paragraph { get; set; }
    public string? Comment { get; set; }
    public IFormFile? Document { get; set; }

    public DateOnly? Day => SwedishTime.ReadDay(On);

    public IEnumerable<Remark> Check(DateOnly earliest, DateOnly today) => Decision.Check(Day, Clean(RegistryNumber), Clean(Paragraph), Clean(Comment), Outcome, earliest, today);

    public Decision ToDecision(string body, DecisionDocument? document, DateTimeOffset at, string by) =>
        new(body, Outcome!.Value, Day!.Value, Clean(RegistryNumber), Clean(Paragraph), Clean(Comment), at, by) { Document = document };

    /// <summary>The control a remark is about.</summary>
    public static string FieldOf(Remark remark) => remark.Place?.Part switch
    {
        "beslut" => "Form.Outcome",
        "dag" => "Form.On",
        "diarienummer" => "Form.RegistryNumber",
        "paragraf" => "Form.Paragraph",
        "kommentar" => "Form.Comment",
        "protokoll" => "Form.Document",
        _ => "",
    };

    private static string Clean(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
