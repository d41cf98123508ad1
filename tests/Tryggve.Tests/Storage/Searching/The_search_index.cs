using Dapper;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;
using Tryggve.Storage.Searching;

namespace Tryggve.Tests.Storage.Searching;

public sealed class The_search_index : IDisposable
{
    private readonly TemporaryDatabase kept = new();

    [Fact]
    public async Task Is_after_many_small_changes_what_a_whole_filling_makes_it()
    {
        var plan = await kept.Sample();
        var random = new Random(12);
        for (var i = 0; i < 60; i++) plan = (await kept.Plans.Change(plan.Id, Actor.Local, p => RandomEdits.Do(p, random)))!;
        var small = await Contents();
        await Empty();
        await using (var connection = kept.Database.Open()) await connection.ExecuteAsync("UPDATE plans SET reporting = 0");
        Assert.Empty(await new DerivedRows(kept.Database).CatchUp());
        Assert.Equal(await Contents(), small);
    }

    /// <summary>A supplement stands beside the plan's text, and is all that such a save changes.</summary>
    [Fact]
    public async Task Knows_the_end_of_a_word_that_stands_in_a_supplement_alone()
    {
        var plan = await kept.Keep("Måla bryggan");
        var measure = plan.Content.Measures.First().Id;
        await Change(p => p.CloseRound(ReportingPeriod.T1, true, Actor.Local, DateTimeOffset.UnixEpoch));
        await Change(p => p.AddSupplement(ReportingPeriod.T1, measure, "Båthusräkningen är gjord", Actor.Local, DateTimeOffset.UnixEpoch));
        Assert.Equal(["Måla bryggan"], await kept.Found("räkning"));

        Task Change(Action<Plan> change) => kept.Plans.Change(plan.Id, Actor.Local, p =>
        {
            change(p);
            return true;
        });
    }

    /// <summary>What a row said before is known to be remembered only where the row is the one that was kept.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Remembers_the_ends_of_words_that_are_new_and_of_all_where_the_row_is_not_known(bool isUnknown)
    {
        var plan = await kept.Keep("Måla båthusräcket");
        var measure = plan.Content.Measures.First();
        using (var connection = kept.Database.Open()) await connection.ExecuteAsync($"DELETE FROM search_words; {(isUnknown ? "UPDATE search_rows SET digest = 0" : "")}");

        await Write(measure.Id, PlanField.Who, measure.Responsible, "Hamnföreningen");
        Assert.Equal(["Måla båthusräcket"], await kept.Found("föreningen"));
        Assert.Equal(isUnknown ? ["Måla båthusräcket"] : [], await kept.Found("räcket"));

        Task Write(Guid part, PlanField field, string shown, string typed) => kept.Plans.Change(plan.Id, Actor.Local, p => p.Write([TextEdit.Of(part, field, shown, typed)], Actor.Local, DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public async Task Keeps_no_tokens_of_what_is_no_longer_there()
    {
        var plan = await kept.Keep("Måla bryggan", "Tänd lyktorna");
        var gone = plan.Content.Measures.First();
        await kept.Plans.Change(plan.Id, Actor.Local, p => p.Write([TextEdit.Of(gone.Id, PlanField.Measure, gone.Text, "Olja räcket")], Actor.Local, DateTimeOffset.UnixEpoch));
        Assert.Empty(await kept.Found("bryggan"));
        Assert.Equal(["Olja räcket"], await kept.Found("räcket"));
        await kept.Plans.Change(plan.Id, Actor.Local, p => p.Remove(gone.Id, Actor.Local, DateTimeOffset.UnixEpoch));
        Assert.Empty(await kept.Found("räcket"));
        Assert.Equal(["Tänd lyktorna"], await kept.Found("lyktorna"));
    }

    [Fact]
    public async Task Follows_a_plan_to_another_year()
    {
        var plan = await kept.Keep("Måla bryggan");
        plan.Update(plan.Content with { Years = new YearSpan(2031) }, new PlanDocument("ab", "ny.xlsx", DateTimeOffset.UnixEpoch, "x"), Actor.Local, DateTimeOffset.UnixEpoch);
        await kept.Plans.Save(plan);
        Assert.Equal(1, (await kept.Search("bryggan", year: 2031)).Count);
        Assert.Equal(0, (await kept.Search("bryggan", year: 2025)).Count);
    }

    [Fact]
    public async Task Has_every_text_of_a_plan()
    {
        var measure = Make.Measure("Xmått", "1) Xmål", "Xnär", "Xvem", "Xföljt") with
        {
            Name = "Xnamn", Places = ["Xplats"], TargetGroups = ["Xgrupp"], Evidence = ["Xkunskap"], Others = [new OtherValue("Kostnad", "Xkostnad")],
            Collaboration = new Collaboration { Purpose = "Xsyfte", Convener = "Xkallar", Commitments = [new Commitment("Xpart", "Xkontakt", "Xdeltar", "Xlovar")] },
        };
        measure = measure with { FollowUps = [measure.FollowUps[0] with { Reason = "Xskäl", Outcomes = [new GoalOutcome(measure.Goals[0].Id, Verdict.Met, "Xvärde")], Parties = [new PartyReport("Xpart", "Xmött")] }] };
        var content = Make.Plan(Make.Area("Xområde", Make.Problem("Xproblem", Make.Cause("Xorsak", measure)), Make.Problem("Xensamt", Make.Cause("Xtom")), Make.Problem("Xnaket"))) with
        {
            Title = "Xtitel", RegistryNumber = "Xnummer", Preamble = ["Xinledning"], StrategyAnswers = new Dictionary<string, string> { ["barn"] = "Xsvar" },
        };
        await kept.Plans.Save(Plan.Import(content with { Areas = [content.Areas[0] with { OverallGoal = "Xövergripande", SituationalPicture = "Xbild", Policies = "Xstyr" }] }, null, Actor.Local, DateTimeOffset.UnixEpoch));
        foreach (var word in "Xmått Xmål Xnär Xvem Xföljt Xnamn Xplats Xgrupp Xkunskap Xkostnad Xsyfte Xkallar Xkontakt Xdeltar Xlovar Xskäl Xvärde Xmött Xområde Xproblem Xorsak Xensamt Xtom Xnaket Xtitel Xnummer Xinledning Xsvar Xövergripande Xbild Xstyr".Split(' '))
            Assert.True((await kept.Search(word)).Count > 0, word);
    }

    private async Task Empty()
    {
        await using var connection = kept.Database.Open();
        await connection.ExecuteAsync("DELETE FROM search_plans; DELETE FROM search_rows; DELETE FROM search_words");
        await connection.ExecuteAsync(connection.IsPostgres() ? "DELETE FROM search" : "INSERT INTO search (search) VALUES ('delete-all')");
    }

    /// <summary>Which token stands in which field of which part.</summary>
    private async Task<string> Contents()
    {
        await using var connection = kept.Database.Open();
        if (!connection.IsPostgres()) await connection.ExecuteAsync("INSERT INTO search (search) VALUES ('integrity-check'); CREATE VIRTUAL TABLE IF NOT EXISTS temp.tokens USING fts5vocab (main, search, instance)");
        var tokens = await connection.QueryAsync<string>(connection.IsPostgres()
            ? """
              SELECT substr(t.lexeme, 4) || ' ' || f.name || ' ' || t.positions::text || ' ' || r.part_id
              FROM search s LEFT JOIN search_rows r ON r.id = s.id,
                  (VALUES ('measure'), ('goals'), ('chain'), ('work'), ('reports'), ('whole'), ('everything')) f (name), unnest((to_jsonb(s) ->> f.name)::tsvector) t
              """
            : "SELECT substr(t.term, 4) || ' ' || t.col || ' ' || t.offset || ' ' || r.part_id FROM temp.tokens t LEFT JOIN search_rows r ON r.id = t.doc");
        var rows = await connection.QueryAsync<string>("SELECT part_id || kind || digest || area || texts FROM search_rows");
        return string.Join('\n', tokens.Concat(rows).Order(StringComparer.Ordinal));
    }

    public void Dispose() => kept.Dispose();
}
