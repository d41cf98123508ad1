using System.Globalization;
using Tryggve.Decisions;
using Tryggve.Districts.Law;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Law;

/// <summary>What is typed about how a duty is met.</summary>
public sealed class LawRecordForm
{
    /// <summary>Field → the text as typed.</summary>
    public Dictionary<LawField, string?> Texts { get; set; } = [];
    public string? On { get; set; }
    public string? Until { get; set; }

    /// <summary>The record it corrects.</summary>
    public Guid? Replaces { get; set; }
    public IFormFile? Document { get; set; }

    /// <summary>The corrected record's document does not go with it.</summary>
    public bool WithoutDocument { get; set; }

    public string Text(LawField field) => (Texts.GetValueOrDefault(field) ?? "").ReplaceLineEndings("\n").Trim();

    public static LawRecordForm Of(LawRecord record) => new()
    {
        Texts = record.Texts.ToDictionary(t => t.Key, t => (string?)t.Value), On = Write(record.On), Until = record.Until is { } until ? Write(until) : null, Replaces = record.Id,
    };

    public IEnumerable<Remark> Check(LawDuty duty, DateOnly today)
    {
        var until = LawForm.Of(duty)!.End is null ? null : SwedishTime.ReadDay(Until);
        foreach (var remark in LawRecord.Check(duty, SwedishTime.ReadDay(On), until, Said(duty), today)) yield return remark;
        if (LawForm.Of(duty)!.End is { } end && until is null && !string.IsNullOrWhiteSpace(Until)) yield return new Remark("law-end-wrong", Severity.Error, $"{end}: skriv dagen som 2027-12-31, eller lämna fältet tomt.", new Place("slut"));
    }

    public LawRecord ToRecord(LawDuty duty, string municipalityId, DecisionDocument? document, Actor by, DateTimeOffset at) =>
        new(Guid.CreateVersion7(), municipalityId, duty, SwedishTime.ReadDay(On)!.Value, LawForm.Of(duty)!.End is null ? null : SwedishTime.ReadDay(Until), Said(duty), document, by.Name, at) { Replaces = Replaces };

    /// <summary>The control a remark is about.</summary>
    public static string FieldOf(Remark remark) => remark.Place?.Part switch
    {
        null => "",
        "dag" => "Form.On",
        "slut" => "Form.Until",
        "dokument" => "Form.Document",
        var field => NameOf(field),
    };

    public static string NameOf(string field) => $"Form.Texts[{field}]";

    /// <summary>The answers to what is asked, and to nothing else.</summary>
    private Dictionary<LawField, string> Said(LawDuty duty) => LawForm.Of(duty)!.Questions.Where(q => Text(q.Field).Length > 0).ToDictionary(q => q.Field, q => q.Answer == LawAnswer.Yes ? "ja" : Text(q.Field));

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
