using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Administration;

/// <summary>What somebody asks the security log, as it stands in the address.</summary>
public sealed class LogQuestion
{
    [FromQuery(Name = "typ")]
    public string? Kind { get; set; }

    [FromQuery(Name = "person")]
    public Guid? Person { get; set; }

    /// <summary>The first day.</summary>
    [FromQuery(Name = "fran")]
    public DateOnly? From { get; set; }

    /// <summary>The last day.</summary>
    [FromQuery(Name = "till")]
    public DateOnly? To { get; set; }

    public bool Narrows => Kind is not null || Person is not null || From is not null || To is not null;

    public Dictionary<string, string?> Address => new Dictionary<string, string?> { ["typ"] = Kind, ["person"] = Person?.ToString(), ["fran"] = From?.ToString("O", CultureInfo.InvariantCulture), ["till"] = To?.ToString("O", CultureInfo.InvariantCulture) }
        .Where(part => part.Value is not null).ToDictionary();

    /// <summary>Null when the person asked about is nobody here.</summary>
    public SecurityLogFilter? ToFilter(IEnumerable<Person> people)
    {
        var person = people.FirstOrDefault(p => p.Id == Person);
        return Person is not null && person is null ? null : new SecurityLogFilter(Kind, person, From?.Begins(), To is { } to && to < DateOnly.MaxValue ? to.AddDays(1).Begins() : null);
    }
}
