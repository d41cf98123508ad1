using System.ComponentModel.DataAnnotations;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Web.Pages.Imports;

/// <summary>What a plan is called and whose it is, and what its areas are called, as typed or as shown.</summary>
public sealed record HeadingForm
{
    private const string TooLong = "Skriv högst {1} tecken.";

    [MaxLength(100, ErrorMessage = TooLong)]
    public string? Municipality { get; init; }

    [MaxLength(100, ErrorMessage = TooLong)]
    public string? District { get; init; }

    [RegularExpression(@"\s*20\d\d(\s*[-–/]\s*(20)?\d\d)?\s*", ErrorMessage = "Skriv ett år, till exempel 2026, eller en period, till exempel 2026–2027.")]
    public string? Years { get; init; }

    [MaxLength(300, ErrorMessage = TooLong)]
    public string? Title { get; init; }

    [MaxLength(100, ErrorMessage = TooLong)]
    public string? RegistryNumber { get; init; }

    /// <summary>Names of the areas that stand on the page.</summary>
    public List<AreaName> Areas { get; init; } = [];

    public static HeadingForm Of(PlanContent heading) => new()
    {
        Municipality = heading.Municipality,
        District = heading.District,
        Years = heading.Years?.ToString(),
        Title = heading.Title,
        RegistryNumber = heading.RegistryNumber,
    };

    /// <summary>Corrects what the person changed; the rest stays as it is.</summary>
    /// <param name="shown">What the page showed before the person typed.</param>
    public DraftCorrections Correct(DraftCorrections corrections, HeadingForm shown)
    {
        corrections = corrections with
        {
            Municipality = Made(shown.Municipality, Municipality) ?? corrections.Municipality,
            District = Made(shown.District, District) ?? corrections.District,
            Years = YearSpan.Parse(Made(shown.Years, Years)) ?? corrections.Years,
            Title = Made(shown.Title, Title) ?? corrections.Title,
            RegistryNumber = Made(shown.RegistryNumber, RegistryNumber) ?? corrections.RegistryNumber,
        };
        return Areas.Where(a => a.Edit.IsMade).Aggregate(corrections, (c, area) => c.NameArea(area.Key, area.Edit.Typed));
    }

    /// <summary>Fields that somebody else has given another value meanwhile, by their names in the form, with that value.</summary>
    public IReadOnlyDictionary<string, string> Collisions(HeadingForm shown, PlanDraft draft)
    {
        var now = Of(draft.Heading);
        (string Name, FieldEdit<string> Edit, string? Now)[] fields =
        [
            (nameof(Municipality), FieldEdit.Of(shown.Municipality, Municipality), now.Municipality),
            (nameof(District), FieldEdit.Of(shown.District, District), now.District),
            (nameof(Years), FieldEdit.Of(shown.Years, Years), now.Years),
            (nameof(Title), FieldEdit.Of(shown.Title, Title), now.Title),
            (nameof(RegistryNumber), FieldEdit.Of(shown.RegistryNumber, RegistryNumber), now.RegistryNumber),
            .. Areas.Select((a, i) => ($"{nameof(Areas)}[{i}].{nameof(AreaName.Name)}", a.Edit, draft.Areas.FirstOrDefault(d => d.Key == a.Key)?.Heading.Name)),
        ];
        return fields.Where(f => f.Edit.CollidesWith(FieldEdit.Clean(f.Now))).ToDictionary(f => $"Heading.{f.Name}", f => FieldEdit.Clean(f.Now));
    }

    /// <summary>What to show when nothing could be saved: what the person typed, and in the other fields what stands there now.</summary>
    public HeadingForm Over(HeadingForm shown, HeadingForm now) => this with
    {
        Municipality = Made(shown.Municipality, Municipality) ?? now.Municipality,
        District = Made(shown.District, District) ?? now.District,
        Years = Made(shown.Years, Years) ?? now.Years,
        Title = Made(shown.Title, Title) ?? now.Title,
        RegistryNumber = Made(shown.RegistryNumber, RegistryNumber) ?? now.RegistryNumber,
    };

    /// <summary>A field's identity in the page by its name in the form.</summary>
    public static string IdOf(string name) => name.Replace('.', '_').Replace('[', '_').Replace(']', '_');

    /// <summary>The field that mends the remark.</summary>
    public static string FieldOf(Remark remark) => remark.Code switch
    {
        "municipality-missing" => nameof(Municipality),
        "district-missing" or "district-not-yours" => nameof(District),
        _ => nameof(Years),
    };

    private static string? Made(string? shown, string? typed) => FieldEdit.Of(shown, typed) is { IsMade: true } edit ? edit.Typed : null;
}

/// <summary>An area's name as typed, beside what the page showed.</summary>
public sealed record AreaName
{
    public string Key { get; init; } = "";

    [MaxLength(200, ErrorMessage = "Skriv högst {1} tecken.")]
    public string? Name { get; init; }

    public string? Shown { get; init; }

    public FieldEdit<string> Edit => FieldEdit.Of(Shown, Name);
}
