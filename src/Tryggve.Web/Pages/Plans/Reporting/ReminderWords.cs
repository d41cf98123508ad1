using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Web.Pages.Plans.Reporting;

/// <summary>What the page about reminders says of each of them, and of measures that nobody answers for.</summary>
internal static class ReminderWords
{
    public static string Of(Reminder reminder) => reminder.Outcome switch
    {
        ReminderOutcome.Sent => "skickad",
        ReminderOutcome.Failed => $"inte skickad: {char.ToLowerInvariant(reminder.Problem[0])}{reminder.Problem[1..]}",
        ReminderOutcome.TooSoon => "inte skickad: påmind tidigare i veckan, kanske om en annan plan",
        _ => "oklart om den skickades: Tryggve avbröts mitt i",
    };

    public static string WhyUnanswered(UnansweredMeasure fallen, Municipality municipality) => fallen switch
    {
        { Units.Count: > 0 } => $"Ingen i {string.Join(" eller ", fallen.Units.Select(u => municipality.NameOf(u) ?? "en enhet som inte finns"))} har ett konto som får rapportera.",
        { Measure: { Responsible: "", Collaboration: null or { Convener: null or "" } } } => "Ingen är angiven under Vem.",
        _ => "Vem nämner ingen enhet som kommunen har.",
    };
}
