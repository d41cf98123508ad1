using System.ComponentModel.DataAnnotations;
using Tryggve.Import;
using Tryggve.Plans;

namespace Tryggve.Web.Pages.Imports;

/// <summary>What a plan is called and whose it is, as typed.</summary>
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

    public static HeadingForm Of(PlanContent heading) => new()
    {
        Municipality = heading.Municipality,
        District = heading.District,
        Years = heading.Years?.ToString(),
        Title = heading.Title,
        RegistryNumber = heading.RegistryNumber,
    };

    /// <summary>Corrects what differs from what was read; the rest stays as the document says.</summary>
    public DraftCorrections Correct(DraftCorrections corrections, PlanContent read) => corrections with
    {
        Municipality = Changed(Municipality, read.Municipality) ?? corrections.Municipality,
        District = Changed(District, read.District) ?? corrections.District,
        Years = YearSpan.Parse(Years) is { } years && years != read.Years ? years : corrections.Years,
        Title = Changed(Title, read.Title) ?? corrections.Title,
        RegistryNumber = Changed(RegistryNumber, read.RegistryNumber) ?? corrections.RegistryNumber,
    };

    private static string? Changed(string? typed, string read) => (typed?.Trim() ?? "") == read ? null : typed?.Trim() ?? "";
}
