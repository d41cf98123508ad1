using Tryggve.Decisions;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Open;

/// <summary>Plans brought as far as a test needs, and opened by the page.</summary>
internal static class OpenPlan
{
    /// <summary>A plan that is handed in and decided by both bodies.</summary>
    public static async Task<Plan> Decided(App app, PlanContent content, string secret = "")
    {
        var (by, at) = (new Actor(secret + "anna", secret + "Anna Ek"), new DateTimeOffset(2026, 11, 2, 12, 0, 0, TimeSpan.Zero));
        var plan = Plan.Import(content, new PlanDocument("", secret + "fil.xlsx", at, by.Name), by, at);
        await app.Get<DocumentStore>().Keep("", [1]);
        foreach (var attachment in content.Measures.SelectMany(m => m.Attachments)) await app.Get<DocumentStore>().Keep(attachment.Hash, [1]);
        Decide(plan, by, at, secret);
        Assert.Equal(SaveOutcome.Saved, await app.Get<PlanStore>().Save(plan));
        return plan;
    }

    public static void Decide(Plan plan, Actor by, DateTimeOffset at, string secret = "")
    {
        plan.Submit(DecisionPath.GroupAndCity, 1, secret + "Skäl", by, at);
        var text = plan.NewEditions[^1].Text;
        foreach (var (step, i) in DecisionPath.GroupAndCity.Steps.Select((s, i) => (s, i))) plan.Decide(new Decision(step.Body, DecisionOutcome.Approved, new DateOnly(2026, 11, 12), "LIN 2026/9", $"§ {i + 4}", secret + "Kommentar", at, by.Name), text, by, at);
    }

    public static async Task Change(App app, Plan plan, Action<Plan> change) => await app.Get<PlanStore>().Change(plan.Id, Actor.Local, p => { change(p); return true; });

    public static Task Close(App app, Plan plan, ReportingPeriod period, string by = "Anna Ek") => Change(app, plan, p => p.CloseRound(period, evenIfMissing: true, new Actor("anna", by), new DateTimeOffset(2027, 1, 12, 12, 0, 0, TimeSpan.Zero)));

    /// <summary>Presses the button, with every doubtful finding confirmed.</summary>
    public static async Task<Answer> Publish(App app, Guid id, string name = App.Coordinator)
    {
        var visitor = await app.As(name);
        var page = await visitor.Open($"/planer/{id}/publicera");
        foreach (var box in page.All("input[name=Confirmed]")) box.SetAttribute("checked", "");
        return await visitor.Send(page.Find("form[action*=Publish]"));
    }
}
