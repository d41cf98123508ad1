using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Web.Open;

/// <summary>Where public plans and measures stand. The addresses are in others' documents: they do not change.</summary>
internal static class OpenAddress
{
    /// <summary><c>2026</c> or <c>2026-2027</c>.</summary>
    public static string Of(YearSpan years) => years.ToString().Replace('–', '-');

    public static string Of(string municipalityId, string districtId, YearSpan years) => $"/oppet/{municipalityId}/{districtId}/{Of(years)}";

    public static string Of(PublicListing plan) => Of(plan.MunicipalityId, plan.DistrictId, plan.Years);

    public static string Of(PublicMeasureListing measure) => $"{Of(measure.Plan)}/atgard/{measure.Id}";

    public static string FeedOf(string? municipalityId = null, string? districtId = null) => $"/oppet/{(municipalityId is null ? "" : municipalityId + "/")}{(districtId is null ? "" : districtId + "/")}flode.xml";

    /// <summary>The same with the host that was asked.</summary>
    public static string Whole(HttpContext context, string path) => $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{path}";

    /// <summary>Years as an address says them; null for any other spelling.</summary>
    public static YearSpan? Read(string text) => YearSpan.Parse(text) is { } years && Of(years) == text ? years : null;
}
