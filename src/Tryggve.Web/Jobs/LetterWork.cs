using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Storage.Jobs;
using Tryggve.Web.Mail;

namespace Tryggve.Web.Jobs;

/// <summary>Sends a reminder that waits: to whoever still has something left, and has not been reminded meanwhile.</summary>
public sealed class LetterWork(PlanStore plans, MunicipalityStore municipalities, PersonStore people, Reminders reminders, TimeProvider time) : IJobWork
{
    public string Kind => QueuedLetter.Kind;

    public async Task<string> Do(Job job, CancellationToken cut)
    {
        var queued = QueuedLetter.Read(job.Content);
        if (await plans.Load(queued.Plan, Actor.Local) is not { } plan || plan.Course.IsClosed(queued.Period)) return "nothing left to remind of";
        if (await municipalities.Find(plan.MunicipalityId) is not { } municipality) return "nothing left to remind of";
        var duties = ReportingDuties.Of(plan, queued.Period, await people.All(plan.MunicipalityId), [.. municipality.OrganisationsOf(plan.DistrictId)]);
        if (duties.People.FirstOrDefault(d => d.Person.Id == queued.Person && d.Left.Count > 0) is not { } duty) return "nothing left to remind of";
        var letter = new ReminderLetter(plan, municipality, queued.Period, duties, time.GetUtcNow().ToDay(), queued.Address);
        var sent = await reminders.Send(letter, duty, new Actor("", queued.By));
        // What was claimed and cut off counts as sent; what the server would not take now is tried again, in a row of its own.
        if (sent.Problem is { IsEverybodys: true, MayHaveArrived: false } problem) throw new InvalidOperationException(problem.Text);
        return sent.Reminder.Outcome.ToString();
    }
}
