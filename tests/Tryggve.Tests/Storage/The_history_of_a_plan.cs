using System.Text.Json;
using System.Text.Json.Nodes;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;
using Tryggve.Storage.Searching;

namespace Tryggve.Tests.Storage;

public sealed class The_history_of_a_plan : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
    private readonly TemporaryDatabase kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public async Task Leads_back_to_every_moment()
    {
        var plan = await kept.Sample();
        var states = new List<string> { Text(plan.Content) };
        var random = new Random(7);
        for (var i = 0; i < 40; i++)
        {
            plan = (await kept.Plans.Change(plan.Id, Actor.Local, p => RandomEdits.Do(p, random)))!;
            states.Add(Text(plan.Content));
        }
        var last = (await kept.History.Read(plan.Id, Actor.Local))[0].Number;
        var distinct = states.Distinct().ToList();
        Assert.Equal(distinct.Count, last);
        for (var back = 0; back < distinct.Count; back++)
        {
            var then = await kept.History.At(plan, last - back);
            Assert.Equal(distinct[^(back + 1)], Text(then!));
        }
    }

    /// <summary>Parts that nobody has changed are the same objects and are passed over; read anew from the database they are not.</summary>
    [Fact]
    public async Task Is_the_same_whether_or_not_unchanged_parts_are_passed_over()
    {
        var (plan, random, changed) = (await kept.Sample(), new Random(11), 0);
        for (var i = 0; i < 60; i++)
        {
            var before = plan.AsRead();
            if (!RandomEdits.Do(plan, random)) continue;
            changed++;
            var copy = JsonSerializer.Deserialize(JsonSerializer.Serialize(before.Content, StoredJson.Stored.PlanContent), StoredJson.Stored.PlanContent)!;
            Assert.Equal(ContentPatch.Between(copy, plan.Content).Write(), ContentPatch.Between(before.Content, plan.Content).Write());
            Assert.Equal(PlanChange.Between(copy, plan.Content), PlanChange.Between(before.Content, plan.Content));
            var (was, now) = (Found(before), Found(plan));
            Assert.All(SearchTexts.Same(plan, before.Content), part => Assert.Equal(was[part], now[part]));
            Assert.Empty(SearchTexts.Same(plan, copy));
        }
        Assert.InRange(changed, 20, 60);

        static Dictionary<Guid, string> Found(Plan plan) => SearchTexts.Of(plan, new HashSet<Guid>()).ToDictionary(r => r.Part, r => $"{r.Kind} {r.Area} {SearchJson.Write(r.Texts)}");
    }

    /// <summary>Two change places, and those after them are the same objects in the same places.</summary>
    [Fact]
    public async Task Says_the_order_of_all_where_two_have_changed_places()
    {
        var plan = await kept.Sample();
        for (var i = 0; i < 3; i++) plan.Add(plan.Content.Areas[0].Id, null, Actor.Local, Noon);
        var before = plan.Content;
        var copy = JsonSerializer.Deserialize(JsonSerializer.Serialize(before, StoredJson.Stored.PlanContent), StoredJson.Stored.PlanContent)!;
        foreach (var after in new[]
        {
            before with { Areas = [before.Areas[1], before.Areas[0], .. before.Areas.Skip(2)] },
            before with { Areas = [before.Areas[0] with { Problems = [before.Areas[0].Problems[1], before.Areas[0].Problems[0], .. before.Areas[0].Problems.Skip(2)] }, .. before.Areas.Skip(1)] },
        })
        {
            Assert.Equal(ChangeKind.Moved, Assert.Single(PlanChange.Between(before, after)).Kind);
            Assert.Equal(PlanChange.Between(copy, after), PlanChange.Between(before, after));
            Assert.Equal(ContentPatch.Between(copy, after).Write(), ContentPatch.Between(before, after).Write());
        }
    }

    /// <summary>A step is taken back where the field says what the step says it became, letter by letter, whoever wrote it and when.</summary>
    [Fact]
    public async Task Writes_a_field_as_it_stands_in_the_document()
    {
        var (plan, random) = (await kept.Sample(), new Random(13));
        for (var i = 0; i < 20; i++) RandomEdits.Do(plan, random);
        var document = JsonSerializer.SerializeToNode(plan.Content, StoredJson.Stored.PlanContent)!;
        var written = JsonSerializer.Deserialize(ContentPatch.Between(new PlanContent(), plan.Content).Write(), StoredJson.Stored.ListStep)!.Where(s => s.New is not null && s.Field != "$order").ToList();

        var parts = new List<(string Id, JsonObject Part)> { ("", document.AsObject()) };
        for (var i = 0; i < parts.Count; i++)
            parts.AddRange(new[] { "areas", "problems", "causes", "measures" }.SelectMany(below => parts[i].Part[below]?.AsArray() ?? []).Select(p => ((string)p!["id"]!, p.AsObject())).ToList());
        var stands = parts.ToDictionary(p => p.Id, p => p.Part);
        Assert.All(written, step => Assert.Equal(stands[step.Part][step.Field]!.ToJsonString(StoredJson.Stored.Options), step.New));
        Assert.Equal(plan.Content.Measures.Count(), written.Count(s => s.Field == "text" && stands[s.Part].ContainsKey("goals")));
    }

    [Fact]
    public async Task Takes_back_one_step_and_leaves_what_came_later()
    {
        var plan = await kept.Sample();
        var (first, second) = (plan.Content.Measures.First(), plan.Content.Measures.Last());
        await Write(plan, first.Id, PlanField.Measure, first.Text, "Fel text");
        var wrong = (await kept.History.Read(plan.Id, Actor.Local))[0].Number;
        await Write(plan, second.Id, PlanField.Measure, second.Text, "Senare text");

        Assert.True(await kept.History.Undo(plan.Id, wrong, Actor.Local, Noon));

        var after = (await kept.Plans.Load(plan.Id, Actor.Local))!.Content;
        Assert.Equal((first.Text, "Senare text"), (after.Measures.First().Text, after.Measures.Last().Text));
    }

    [Fact]
    public async Task Brings_back_what_was_removed_with_all_under_it()
    {
        var plan = await kept.Sample();
        var area = plan.Content.Areas[0];
        var before = Text(plan.Content);
        await kept.Plans.Change(plan.Id, Actor.Local, p => p.Remove(area.Id, Actor.Local, Noon));
        var removed = (await kept.History.Read(plan.Id, Actor.Local))[0].Number;
        Assert.True(await kept.History.Undo(plan.Id, removed, Actor.Local, Noon));
        Assert.Equal(before, Text((await kept.Plans.Load(plan.Id, Actor.Local))!.Content));
    }

    [Fact]
    public async Task Will_not_take_back_what_has_been_rewritten_since()
    {
        var plan = await kept.Sample();
        var measure = plan.Content.Measures.First();
        await Write(plan, measure.Id, PlanField.Measure, measure.Text, "Först");
        var first = (await kept.History.Read(plan.Id, Actor.Local))[0].Number;
        await Write(plan, measure.Id, PlanField.Measure, "Först", "Sedan");
        Assert.False(await kept.History.Undo(plan.Id, first, Actor.Local, Noon));
        Assert.Equal("Sedan", (await kept.Plans.Load(plan.Id, Actor.Local))!.Content.Measures.First().Text);
    }

    [Fact]
    public async Task Is_filtered_by_part_person_and_words()
    {
        var plan = await kept.Sample();
        var measure = plan.Content.Measures.First();
        await Write(plan, measure.Id, PlanField.Who, measure.Responsible, "Rektor 100 % ansvarig");
        Assert.Single(await kept.History.Read(plan.Id, Actor.Local, new HistoryFilter(Part: measure.Id)));
        Assert.Single(await kept.History.Read(plan.Id, Actor.Local, new HistoryFilter(Search: "100 %")));
        Assert.Empty(await kept.History.Read(plan.Id, Actor.Local, new HistoryFilter(Search: "100_%")));
        Assert.Empty(await kept.History.Read(plan.Id, Actor.Local, new HistoryFilter(Actor: "Ingen")));
    }

    private Task<Plan?> Write(Plan plan, Guid part, PlanField field, string shown, string typed) =>
        kept.Plans.Change(plan.Id, Actor.Local, p => p.Write([TextEdit.Of(part, field, shown, typed)], Actor.Local, Noon));

    private static string Text(PlanContent content) => JsonSerializer.Serialize(content);
}
