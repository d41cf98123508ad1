using System.Text.Json;
using Tryggve.FollowUps;

namespace Tryggve.Web.Mail;

/// <summary>A reminder that is to be sent when nobody waits for it. Who has what left is asked anew then.</summary>
/// <param name="By">Who asked for it, by name.</param>
/// <param name="Address">Where the person reports.</param>
public sealed record QueuedLetter(Guid Plan, ReportingPeriod Period, Guid Person, string By, string Address)
{
    public const string Kind = "letter";

    /// <summary>One a person, plan and period each day, however often somebody asks.</summary>
    public string Key(DateOnly day) => $"{Plan} {Period} {Person} {day:yyyy-MM-dd}";

    public string Write() => JsonSerializer.Serialize(this);

    public static QueuedLetter Read(string content) => JsonSerializer.Deserialize<QueuedLetter>(content)!;
}
