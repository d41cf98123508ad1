using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.FollowUps;
using Tryggve.Storage;
using Tryggve.Web.Open;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Open;

/// <summary>Public measures that hold some words, in a district, a year, an area or a status.</summary>
public sealed class SearchModel(PublicQueries queries) : PageModel
{
    private const int PerPage = 25, MostPlans = 2_000;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>Municipality and district: <c>lindvikens-kommun/hamnstaden</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "stadsdel")]
    public string? District { get; set; }

    [BindProperty(SupportsGet = true, Name = "ar")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "omrade")]
    public string? Area { get; set; }

    [BindProperty(SupportsGet = true, Name = "status")]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "sida")]
    public int? Asked { get; set; }

    public IReadOnlyList<(string Key, string Name)> Districts { get; private set; } = [];
    public IReadOnlyList<int> Years { get; private set; } = [];
    public IReadOnlyList<string> Areas { get; private set; } = [];
    public IReadOnlyList<PublicMeasureListing> Found { get; private set; } = [];
    public int Count { get; private set; }
    public int Pages => Math.Max(1, (Count + PerPage - 1) / PerPage);
    public int Number => Math.Clamp(Asked ?? 1, 1, Pages);
    public bool Narrows => !string.IsNullOrEmpty(Search + District + Area + Status) || Year is not null;

    /// <summary>What is wrong with the question, in a sentence; else null.</summary>
    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var plans = await queries.Latest(new PublicFilter(), MostPlans);
        Districts = [.. plans.Select(p => ($"{p.MunicipalityId}/{p.DistrictId}", p.District)).Distinct().OrderBy(d => d.District, SwedishPages.Order)];
        Years = [.. plans.SelectMany(p => Enumerable.Range(p.Years.From, p.Years.To - p.Years.From + 1)).Distinct().OrderDescending()];
        Areas = await queries.Areas();
        MeasureStatus? status = string.IsNullOrEmpty(Status) ? null : Enum.GetValues<MeasureStatus>().Cast<MeasureStatus?>().FirstOrDefault(s => ApiJson.NameOf(s!.Value) == Status);
        if (!ModelState.IsValid || (status is null && !string.IsNullOrEmpty(Status))) Wrong = "Välj år, område och status i listorna.";
        else if (Search?.Length > PublicFilter.LongestSearch) Wrong = $"Skriv högst {PublicFilter.LongestSearch} tecken.";
        if (Wrong is not null) Response.StatusCode = StatusCodes.Status400BadRequest;
        else
        {
            var place = (District ?? "").Split('/', 2);
            var filter = new PublicFilter(NullIfEmpty(place[0]), place.Length > 1 ? NullIfEmpty(place[1]) : null, Year, NullIfEmpty(Area), status, Search: Search);
            Count = await queries.CountMeasures(filter);
            Found = await queries.Measures(filter, PerPage, skip: (Number - 1) * PerPage);
        }
        return Page();
    }

    public string AddressOf(int page) => "/oppet/sok" + new QueryBuilder(
        new (string Name, string? Value)[] { ("q", Search), ("stadsdel", District), ("ar", Year?.ToString(CultureInfo.InvariantCulture)), ("omrade", Area), ("status", Status), ("sida", page.ToString(CultureInfo.InvariantCulture)) }
            .Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => KeyValuePair.Create(p.Name, p.Value!))).ToQueryString();

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
