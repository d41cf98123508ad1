using Dapper;
using Tryggve.Decisions;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Tests.Storage;

namespace Tryggve.Tests.Pages;

/// <summary>A plan's year over HTTP, from draft to the next year's plan, by those who take part in it.</summary>
public sealed class A_whole_year : IDisposable
{
    private const string Late = "Skrevs efter inlämningen.";
    private static readonly string[] Reporters = ["Cecilia Sjö", "Björn Lind", "Hugo Strand", "David Holm", "Ingrid Norén", "Anna Ek"];
    private readonly App app = new();
    private Guid id;

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Is_drafted_handed_in_decided_reported_closed_and_carried_over_with_every_step_in_its_history()
    {
        await app.Get<PersonStore>().Add(new Person(Guid.CreateVersion7(), "lindvikens-kommun", "Hugo Strand", "hugo.strand@lindviken.example", ["hamnstadens-stadsdelsforvaltning/barn-och-unga"],
            [new Grant(Guid.CreateVersion7(), "lindvikens-kommun", Role.Reporter, "hamnstaden", null)], null), Actor.Local);
        await Draft();
        await HandIn();
        await Decide();
        foreach (var (period, day) in new[] { ("t1", new DateTime(2027, 5, 3)), ("t2", new DateTime(2027, 9, 1)), ("vb", new DateTime(2028, 1, 10)) }) await Report(period, day);
        await Supplement();
        var next = await CloseTheYear();

        var plan = await Load(id);
        Assert.Equal([EditionKind.Submitted, EditionKind.Decided, EditionKind.Reported, EditionKind.Reported, EditionKind.Reported], plan.Course.Editions.Select(e => e.Kind));
        Assert.Empty((await app.Get<PlanEditions>().Verify(id, Actor.Local))!);
        var kinds = (await app.Get<PlanHistory>().Read(id, Actor.Local)).Select(e => e.Kind).ToHashSet();
        foreach (var kind in new[] { "begun", "written", "submitted", "decision", "decided", "sent-back", "signed", "round-closed", "supplement", "chosen", "closed" }) Assert.Contains(kind, kinds);
        Assert.All(Reporters, name => Assert.Contains(app.Get<PlanHistory>().Read(id, Actor.Local).Result, e => e.ActorName == name && e.Kind == "written"));
        Assert.All(next.Content.Measures, m => Assert.Equal(2027, m.EarlierYears[^1].Years.To));
        await ChangesInTheDatabaseAreFound();
    }

    private async Task Draft()
    {
        MoveTo(new DateTime(2026, 10, 5));
        var (anna, earlier) = (await app.As("Anna Ek"), await app.Plan("Hamnstaden"));
        var begun = await anna.Send((await anna.Open("/planer/ny")).Find("main form"), new() { ["District"] = "hamnstaden", ["Years"] = "2027", ["From"] = earlier.Id.ToString() });
        id = Guid.Parse(begun.Address.Split('/')[2]);
        var measure = (await Load(id)).Content.Measures.First();
        var david = await app.As("David Holm");
        await Write(david, measure.Id, PlanField.Measure, measure.Text, $"{measure.Text} Från och med hösten.");
        await Write(anna, Guid.Empty, PlanField.Blocking, "", "goal-missing");
    }

    private async Task HandIn()
    {
        var anna = await app.As("Anna Ek");
        var form = (await anna.Open($"/planer/{id}/beslut")).Find("form[action*=Submit]");
        var refused = await anna.Send(form);
        Assert.Equal(400, refused.Status);
        Assert.Contains("skriv varför planen lämnas in ändå", refused.Text, StringComparison.Ordinal);
        var submitted = await anna.Send(refused.Find("form[action*=Submit]"), new() { ["Reason"] = "Målen tas fram i januari." });
        Assert.Contains("Planen är inlämnad till Lokal styrgrupp", submitted.Text, StringComparison.Ordinal);
        var measure = (await Load(id)).Content.Measures.First();
        await Write(await app.As("David Holm"), measure.Id, PlanField.Measure, measure.Text, Late);
    }

    private async Task Decide()
    {
        MoveTo(new DateTime(2026, 11, 12));
        foreach (var (name, day, paragraph) in new[] { ("Eva Berg", "2026-11-10", "§ 14"), ("Farid Nouri", "2026-11-12", "§ 3") })
        {
            var visitor = await app.As(name);
            var page = await visitor.Open($"/planer/{id}/beslut");
            var wrong = await visitor.Send(page.Find("form[action*=Decide]"), new() { ["Form.On"] = "2026-12-24", ["Form.Outcome"] = "Approved" });
            Assert.Equal(400, wrong.Status);
            Assert.Contains("Beslutsdagen ligger framåt i tiden", wrong.Text, StringComparison.Ordinal);
            var recorded = await visitor.Send(wrong.Find("form[action*=Decide]"), new() { ["Form.On"] = day, ["Form.Paragraph"] = paragraph, ["Form.Outcome"] = "Approved" });
            Assert.Contains(paragraph, recorded.Text, StringComparison.Ordinal);
        }
        var decided = (await Load(id)).Course.Decided!;
        var edition = await (await app.As("Hanna Falk")).Open($"/planer/{id}/utgava/{decided.Number}");
        Assert.Contains(decided.Hash, edition.Text, StringComparison.Ordinal);
        Assert.Contains("Från och med hösten.", edition.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Late, edition.Text, StringComparison.Ordinal);
        Assert.Contains(Late, (await app.Open($"/planer/{id}/utgava/{decided.Number}/skillnad")).Text, StringComparison.Ordinal);
    }

    /// <summary>Those with units of their own report them; the others share the rest. One report is sent back and mended; the parties sign; the round is closed.</summary>
    private async Task Report(string period, DateTime day)
    {
        MoveTo(day);
        var reported = new HashSet<Guid>();
        foreach (var (name, i) in Reporters.Select((n, i) => (n, i)))
        {
            var visitor = await app.As(name);
            var all = (await visitor.Open($"/planer/{id}/uppfoljning/{period}")).All("section.measure-report").Select(s => Guid.Parse(s.Id!)).Where(m => !reported.Contains(m)).ToList();
            // The last one takes what is left.
            foreach (var measure in i < 3 || i == Reporters.Length - 1 ? all : all.Take(4))
            {
                await Say(visitor, period, measure, ("Status", "pågår"));
                reported.Add(measure);
            }
        }
        var (anna, cecilia) = (await app.As("Anna Ek"), await app.As("Cecilia Sjö"));
        var own = (await cecilia.Open($"/planer/{id}/uppfoljning/{period}")).Find("section.measure-report").Id!;
        var round = await anna.Open($"/planer/{id}/uppfoljning/{period}/laget");
        await anna.Send(round.Find($"li[id='{own}'] form"), new() { ["Text"] = "Hur många kom?" });
        Assert.Contains("Hur många kom?", (await cecilia.Open($"/planer/{id}/uppfoljning/{period}")).Text, StringComparison.Ordinal);
        Assert.Contains($"Komplettera {period.ToUpperInvariant()}", (await cecilia.Open("/")).Text, StringComparison.Ordinal);
        await Say(cecilia, period, Guid.Parse(own), ("Status", "genomförd"));
        foreach (var name in new[] { "Björn Lind", "Cecilia Sjö" }) await Sign(name, period);
        var closed = await anna.Send((await anna.Open($"/planer/{id}/uppfoljning/{period}/laget")).Find("#stang form"));
        Assert.Contains("är stängd och det rapporterade fruset", closed.Text, StringComparison.Ordinal);
    }

    private async Task Sign(string name, string period)
    {
        var visitor = await app.As(name);
        var page = await visitor.Open($"/planer/{id}/uppfoljning/{period}/laget");
        Assert.Contains("Underskrivet", (await visitor.Send(page.Find("form[action*=Sign]"))).Text, StringComparison.Ordinal);
    }

    private async Task Supplement()
    {
        var cecilia = await app.As("Cecilia Sjö");
        var page = await cecilia.Open($"/planer/{id}/uppfoljning/t1");
        var measure = Guid.Parse(page.Find("section.measure-report").Id!);
        var added = await cecilia.Send(page.Find("section.measure-report form"), new() { ["Text"] = "Enkäten kom in i efterhand: 41 svar." });
        Assert.Contains("41 svar", (await cecilia.Open($"/planer/{id}/uppfoljning/t1")).Text, StringComparison.Ordinal);
        Assert.Equal(200, added.Status);
        var shut = await Post(cecilia, measure, "FollowUpT1", "", "Det jag just skrev");
        Assert.Equal(409, shut.Status);
        Assert.Contains("Det jag just skrev", shut.Text, StringComparison.Ordinal);
        Assert.Equal(409, (await Post(cecilia, measure, FollowUpIn("T1", "Status"), "pågår", "avbruten")).Status);
    }

    private async Task<Plan> CloseTheYear()
    {
        MoveTo(new DateTime(2028, 2, 1));
        var anna = await app.As("Anna Ek");
        var page = await anna.Open($"/planer/{id}/avslut");
        var measures = (await Load(id)).Content.Measures.ToList();
        var form = page.Find("main form[novalidate]");
        var choices = measures.ToDictionary(m => $"Choice[{m.Id}]", _ => "GoesOn");
        choices[$"Choice[{measures[1].Id}]"] = "Ended";
        var refused = await anna.Send(form, choices, page.Find("button[formaction*=Close]"));
        Assert.Contains("” avslutas.", refused.Text, StringComparison.Ordinal);
        var closed = await anna.Send(refused.Find("main form[novalidate]"), new() { [$"Why[{measures[1].Id}]"] = "Skolan tog över." }, refused.Find("button[formaction*=Close]"));
        Assert.Contains("Året är avslutat", closed.Text, StringComparison.Ordinal);
        Assert.Equal(409, (await Post(anna, measures[0].Id, "Measure", measures[0].Text, "Ändrad efteråt")).Status);
        var next = await Load(Guid.Parse(closed.Address.Split('/')[2]));
        Assert.Equal(measures.Count - 1, next.Content.Measures.Count());
        var opened = await anna.Send((await anna.Open($"/planer/{id}/avslut")).Find("form[action*=Reopen]"), new() { ["Text"] = "Fel val." });
        Assert.Contains("Året är öppet igen", opened.Text, StringComparison.Ordinal);
        var again = await anna.Send(opened.Find("main form[novalidate]"), button: opened.Find("button[formaction*=Close]"));
        Assert.Contains("Året är avslutat", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(next.Content.Measures, m => m.Earlier == measures[1].Id);
        return next;
    }

    private async Task ChangesInTheDatabaseAreFound()
    {
        await using var connection = app.Get<Database>().Open();
        foreach (var sql in new[] { "UPDATE editions SET document = replace(document, 'höst', 'vår')", "DELETE FROM editions", "UPDATE plan_events SET text = ''", "DELETE FROM plan_events" })
        {
            Assert.ThrowsAny<System.Data.Common.DbException>(() => connection.Execute(sql));
        }
        await connection.Unguard("editions_stay", "editions");
        await connection.ExecuteAsync("UPDATE editions SET document = replace(document, 'Från och med hösten.', 'Från och med våren.') WHERE kind = 'Decided' AND plan_id = @id", new { id });
        await connection.ExecuteAsync("UPDATE plans SET document = replace(document, '\"status\":\"Ongoing\"', '\"status\":\"Done\"') WHERE id = @id", new { id });
        var codes = (await app.Get<PlanEditions>().Verify(id, Actor.Local))!.Select(r => r.Code).ToHashSet();
        Assert.Equal(["edition-changed", "round-changed"], codes.Order());
        Assert.Contains("inte den som frystes", (await (await app.As("Anna Ek")).Open($"/planer/{id}/utgava/2")).Text, StringComparison.Ordinal);
    }

    private async Task Say(Visitor visitor, string period, Guid measure, params (string Field, string Text)[] said)
    {
        var page = await visitor.Open($"/planer/{id}/uppfoljning/{period}");
        await visitor.Send(page.Find($"#f-{measure}"), said.ToDictionary(s => $"now|{measure}|{FollowUpIn(period, s.Field)}", s => s.Text));
    }

    private static string FollowUpIn(string period, string field) => $"{field}:{(period.Equals("vb", StringComparison.OrdinalIgnoreCase) ? ReportingPeriod.Year.ToString() : period.ToUpperInvariant())}";

    private async Task Write(Visitor visitor, Guid part, PlanField field, string was, string now) => Assert.Equal(302, (await Post(visitor, part, field.ToString(), was, now)).Status);

    private async Task<Answer> Post(Visitor visitor, Guid part, string field, string was, string now)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await visitor.Token(), [$"now|{part}|{field}"] = now, [$"was|{part}|{field}"] = was });
        return await visitor.Post($"/planer/{id}/skriv", form);
    }

    private async Task<Plan> Load(Guid plan) => (await app.Get<PlanStore>().Load(plan, Actor.Local))!;

    private void MoveTo(DateTime day) => app.Clock.Pass(new DateTimeOffset(day, TimeSpan.Zero).AddHours(9) - app.Clock.GetUtcNow());
}
