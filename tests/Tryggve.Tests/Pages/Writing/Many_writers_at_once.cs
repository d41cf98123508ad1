using System.Collections.Concurrent;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.Writing;

public sealed class Many_writers_at_once : IDisposable
{
    private const int Writers = 50;
    private const int Saves = 6;
    private readonly App app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Lose_nothing_and_leave_every_save_in_the_history()
    {
        var plan = await app.Plan("Hamnstaden");
        var before = (await app.Get<PlanHistory>().Read(plan.Id, Actor.Local)).Count;
        var measures = plan.Content.Measures.ToList();
        PlanField[] fields = [PlanField.Measure, PlanField.Who, PlanField.When, PlanField.Goals, PlanField.FollowUpT1, PlanField.FollowUpT2];
        var acknowledged = new ConcurrentBag<string>();
        var refused = new ConcurrentBag<string>();
        var visitors = new List<Visitor>();
        for (var i = 0; i < Writers; i++) visitors.Add(await app.As(i % 2 == 0 ? App.Coordinator : "Anna Ek"));

        await Task.WhenAll(visitors.Select((visitor, writer) => Task.Run(async () =>
        {
            var random = new Random(writer);
            var token = await visitor.Token();
            for (var save = 0; save < Saves; save++)
            {
                var (measure, field, text) = (measures[random.Next(measures.Count)], fields[random.Next(fields.Length)], $"Skribent {writer} sparning {save}.");
                var shown = Tryggve.Plans.Editing.PartTexts.Of((await app.Plan("Hamnstaden")).Content, measure.Id, field)!;
                using var form = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = token, [$"now|{measure.Id}|{field}"] = text, [$"was|{measure.Id}|{field}"] = shown,
                });
                var answer = await visitor.Post($"/planer/{plan.Id}/skriv", form);
                Assert.True(answer.Status is 302 or 409, answer.Status.ToString(System.Globalization.CultureInfo.InvariantCulture));
                (answer.Status == 302 ? acknowledged : refused).Add(text);
                if (answer.Status == 409) Assert.Contains(text, answer.Text, StringComparison.Ordinal);
            }
        })));

        var events = await app.Get<PlanHistory>().Read(plan.Id, Actor.Local);
        Assert.Equal(Writers * Saves, acknowledged.Count + refused.Count);
        Assert.Equal(acknowledged.Count, events.Count - before);
        Assert.Equal(acknowledged.Order(), events.SelectMany(e => e.Changes).Select(c => c.New).Where(t => t.StartsWith("Skribent", StringComparison.Ordinal)).Order());
        // Whatever was written over was what its writer had seen: each change begins where the one before it ended.
        foreach (var chain in events.Reverse().SelectMany(e => e.Changes).GroupBy(c => (c.Part, c.Field)))
            foreach (var (earlier, later) in chain.Zip(chain.Skip(1))) Assert.Equal(earlier.New, later.Old);
    }
}
