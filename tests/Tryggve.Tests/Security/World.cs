using Tryggve.Decisions;
using Tryggve.Districts;
using Tryggve.Districts.Law;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Tests.Open;

namespace Tryggve.Tests.Security;

/// <summary>What an address can name, of one district in one municipality.</summary>
public sealed record Things(Guid Plan, Guid Decided, Guid Measure, Guid DecidedMeasure, Guid Area, Guid Person, string Organisation, string Template, string District, Guid Law, Guid Draft);

/// <summary>Two municipalities in one real app, with one person for each role in a district of the first, and one who has no role.</summary>
public sealed class World : IAsyncLifetime
{
    public const string Home = "lindvikens-kommun", Away = "grannkopings-kommun", Nobody = "None";

    /// <summary>The roles in the order of the table's letters, and last the person who has none.</summary>
    public static readonly IReadOnlyList<string> Roles = [.. Enum.GetNames<Role>(), Nobody];

    private static readonly DateTimeOffset At = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);
    private readonly Dictionary<string, Visitor> people = [];

    public App App { get; } = new();

    /// <summary>The hash of a document that every plan here holds.</summary>
    public string Document { get; } = new('a', 64);

    public Things Own { get; private set; } = null!;
    public Things Beside { get; private set; } = null!;
    public Things Foreign { get; private set; } = null!;

    public Visitor this[string role] => people[role];

    public async Task InitializeAsync()
    {
        foreach (var role in Roles) people[role] = await SignIn(role);
        await App.Get<DocumentStore>().Keep(Document, [1, 2, 3]);
        await App.Get<MunicipalityStore>().Save(new Municipality(Away, "Grannköpings kommun", [new District("norr", "Norr")], [new PlanTemplate("grann-2026", 2026, [])])
        {
            Organisations = [new Organisation("grannforvaltningen", "Grannförvaltningen", OrganisationKind.City, [], [])],
        });
        var neighbour = new Person(Guid.CreateVersion7(), Away, "Nils Granne", "nils@grannkoping.example", [], [new Grant(Guid.CreateVersion7(), Away, Role.Coordinator, null, null)], null);
        await App.Get<PersonStore>().Add(neighbour, Actor.Local);
        var (anna, law) = (await App.Actor("Anna Ek"), await Record(Home, await App.Actor(App.Coordinator)));
        Own = await ThingsOf("Lindvikens kommun", "Hamnstaden", (await App.Plan("Hamnstaden")), (await App.Person("Eva Berg")).Id, "polisen", ShippedTemplates.All[0].Id, law, anna);
        Beside = await ThingsOf("Lindvikens kommun", "Norra Älvsund", (await App.Plan("Norra Älvsund")), (await App.Person("Björn Lind")).Id, "polisen", ShippedTemplates.All[0].Id, law, anna);
        Foreign = await ThingsOf("Grannköpings kommun", "Norr", null, neighbour.Id, "grannforvaltningen", "grann-2026", await Record(Away, neighbour.ToActor()), neighbour.ToActor());
    }

    public Task DisposeAsync()
    {
        App.Dispose();
        return Task.CompletedTask;
    }

    private async Task<Guid> Record(string municipality, Actor by)
    {
        var texts = new Dictionary<LawField, string> { [LawField.Title] = "Nämnden" };
        var record = new LawRecord(Guid.CreateVersion7(), municipality, LawDuty.Board, new DateOnly(2025, 1, 1), null, texts, new DecisionDocument(Document, "beslut.pdf"), by.Name, At);
        Assert.Empty(await App.Get<LawStore>().Add(record, by));
        return record.Id;
    }

    private async Task<Things> ThingsOf(string municipality, string district, Plan? worked, Guid person, string organisation, string template, Guid law, Actor importer)
    {
        var measure = Make.Measure("Byt lampor", "60 lampor", "2026", "Enhetschef fritid") with { Attachments = [new Attachment(Document, "skiss.pdf", 3, At, "Anna Ek")] };
        var content = Make.Plan(Make.Chain(measures: measure)) with { Municipality = municipality, District = district, Years = new YearSpan(2028) };
        var (by, plan) = (new Actor("anna", "Anna Ek"), Plan.Import(content, new PlanDocument(Document, "plan.xlsx", At, "Anna Ek"), new Actor("anna", "Anna Ek"), At));
        plan.Submit(DecisionPath.GroupAndCity, 0, "", by, At);
        var text = plan.NewEditions[^1].Text;
        foreach (var step in DecisionPath.GroupAndCity.Steps) plan.Decide(new Decision(step.Body, DecisionOutcome.Approved, new DateOnly(2026, 11, 12), "LIN 2026/9", "§ 4", "", At, by.Name) { Document = new DecisionDocument(Document, "protokoll.pdf") }, text, by, At);
        Assert.Equal(SaveOutcome.Saved, await App.Get<PlanStore>().Save(plan));
        var shown = worked ?? plan;
        return new Things(shown.Id, plan.Id, shown.Content.Measures.First().Id, measure.Id, shown.Content.Areas[0].Id, person, organisation, template, Slug.Of(district), law, await App.Get<DraftStore>().Open(Document, "plan.xlsx", importer));
    }

    private async Task<Visitor> SignIn(string role)
    {
        Grant[] grants = Enum.TryParse<Role>(role, out var known) ? [new Grant(Guid.CreateVersion7(), Home, known, Grant.IsForMunicipality(known) ? null : "hamnstaden", null)] : [];
        var name = $"Prov {role}";
        await App.Get<PersonStore>().Add(new Person(Guid.CreateVersion7(), Home, name, $"prov.{role.ToLowerInvariant()}@lindviken.example", ["hamnstadens-stadsdelsforvaltning/fritid"], grants, null), Actor.Local);
        return await App.As(name);
    }
}
