using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Storage.Jobs;

namespace Tryggve.Web.Mail;

/// <summary>Sends reminders one after another, each claimed in the log before its letter leaves, so that nobody sends the same twice.</summary>
public sealed class Reminders(MailSender mail, ReminderLog log, JobStore jobs, TimeProvider time)
{
    /// <summary>Letters sent at one press of the button: whoever pressed it waits meanwhile. The others are sent afterwards.</summary>
    public const int Most = 50;

    /// <summary>After this no further letter is begun while somebody waits.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Reminds in the order given. Those who were reminded within the week are passed over; when the server is at fault nobody else is tried now. Whoever is left is reminded later, when nobody waits.</summary>
    public async Task<RemindersSent> Send(ReminderLetter letter, IReadOnlyList<ReportingDuty> duties, Actor by)
    {
        var began = time.GetTimestamp();
        var done = new List<Reminder>();
        var fault = 0;
        foreach (var duty in duties)
        {
            if (done.Count(r => r.Outcome != ReminderOutcome.TooSoon) == Most || time.GetElapsedTime(began) > Patience) break;
            var (reminder, problem) = await Send(letter, duty, by);
            done.Add(reminder);
            if (problem is not { IsEverybodys: true }) continue;
            fault = problem.MayHaveArrived ? 0 : 1;
            break;
        }
        // Whom the server itself failed is no less left than those it was not asked about.
        foreach (var duty in duties.Skip(done.Count - fault))
        {
            var queued = new QueuedLetter(letter.Plan.Id, letter.Period, duty.Person.Id, by.Name, letter.Address);
            await jobs.Ask(QueuedLetter.Kind, queued.Key(letter.Today), queued.Write());
        }
        return new RemindersSent(done, duties.Count - done.Count);
    }

    /// <summary>Reminds one, unless they have been reminded within the week.</summary>
    public async Task<(Reminder Reminder, MailProblem? Problem)> Send(ReminderLetter letter, ReportingDuty duty, Actor by)
    {
        var claimed = await log.Claim(letter.Plan, letter.Period, duty.Person, by);
        if (claimed.Outcome == ReminderOutcome.TooSoon) return (claimed, null);
        var problem = await mail.Send(claimed.Address, letter.To(duty));
        await log.Finish(claimed, problem?.Text);
        return (claimed with { Outcome = problem is null ? ReminderOutcome.Sent : ReminderOutcome.Failed, Problem = problem?.Text ?? "" }, problem);
    }
}

/// <summary>What became of reminders that somebody asked for.</summary>
/// <param name="Waiting">How many are to be sent when nobody waits for it.</param>
public sealed record RemindersSent(IReadOnlyList<Reminder> Done, int Waiting)
{
    /// <summary>The same in a few sentences.</summary>
    public string Words
    {
        get
        {
            var sent = Done.Count(r => r.Outcome == ReminderOutcome.Sent);
            var soon = Done.Count(r => r.Outcome == ReminderOutcome.TooSoon);
            var words = new List<string> { sent == 0 ? "Ingen påminnelse skickades." : sent == 1 ? "1 påminnelse skickades." : $"{sent} påminnelser skickades." };
            if (soon > 0) words.Add($"{People(soon)} fick ingen: {(soon == 1 ? "påmind" : "påminda")} tidigare i veckan, kanske om en annan plan.");
            words.AddRange(Done.Where(r => r.Outcome == ReminderOutcome.Failed).GroupBy(r => r.Problem).Select(g => $"Till {People(g.Count()).ToLowerInvariant()} gick det inte att skicka: {char.ToLowerInvariant(g.Key[0])}{g.Key[1..]}"));
            if (Waiting > 0) words.Add($"{People(Waiting)} väntar ännu. Tryggve skickar till dem {(Done.Any(r => r.Outcome == ReminderOutcome.Failed) ? "när servern tar emot" : "under de närmaste minuterna")}; du behöver inte göra något.");
            return string.Join(' ', words);
        }
    }

    private static string People(int count) => count == 1 ? "1 person" : $"{count} personer";
}
