using Microsoft.AspNetCore.WebUtilities;
using Tryggve.Storage.Searching;

namespace Tryggve.Web.Pages.Search;

/// <summary>A search as it stands in an address: <c>/sok?q=belysning&amp;falt=mal</c>.</summary>
internal static class SearchAddress
{
    /// <summary>Each kind of text with its word in the address and what a person calls it.</summary>
    public static readonly IReadOnlyList<(SearchField Field, string Word, string Name)> Fields =
    [
        (SearchField.Measure, "atgard", "Åtgärdens namn och text"),
        (SearchField.Goals, "mal", "Operativa mål"),
        (SearchField.Chain, "problem", "Problem och orsak"),
        (SearchField.Work, "genomforande", "När, vem, var och samverkan"),
        (SearchField.Reports, "uppfoljning", "Uppföljning"),
        (SearchField.Whole, "plan", "Planens och områdenas texter"),
    ];

    public static string Of(string? words, int? year, string? district, string? field, int page = 1)
    {
        var parts = new Dictionary<string, string?> { ["q"] = words, ["ar"] = year?.ToString(System.Globalization.CultureInfo.InvariantCulture), ["stadsdel"] = district, ["falt"] = field, ["sida"] = page == 1 ? null : $"{page}" };
        return QueryHelpers.AddQueryString("/sok", parts.Where(p => !string.IsNullOrEmpty(p.Value)));
    }
}
