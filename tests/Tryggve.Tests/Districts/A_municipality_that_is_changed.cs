using Tryggve.Districts;

namespace Tryggve.Tests.Districts;

public sealed class A_municipality_that_is_changed
{
    private static readonly Dictionary<string, int> Nobody = [];
    private static readonly Unit Field = new("polisen/falt", "Fält", [], []), Office = new("polisen/kontor", "Kontor", ["K"], ["Chef"]);
    private static readonly Organisation Police = new("polisen", "Polisen", OrganisationKind.Police, [], [Field, Office]);
    private static readonly PlanTemplate Template = new("lindviken-2024", 2024, [new("unga", "Unga", []), new("torg", "Torg", ["Platser"])]);
    private static readonly Municipality Lindviken = new("lindviken", "Lindvikens kommun", [new("hamnstaden", "Hamnstaden")], [Template]) { Organisations = [Police] };

    [Fact]
    public void Gives_new_organisations_and_units_ids_of_their_own()
    {
        var changed = Lindviken.Put(new Organisation("", "Polisen!", OrganisationKind.Police, [], [new("", "Fält", [], []), new("", "Fält?", [], [])]), []);

        Assert.Equal("organisation-added", changed.Kind);
        var added = changed.After.Organisations[1];
        Assert.Equal("polisen-2", added.Id);
        Assert.Equal(["polisen-2/falt", "polisen-2/falt-2"], added.Units.Select(u => u.Id));
    }

    [Fact]
    public void Keeps_ids_when_names_change_and_says_what_changed()
    {
        var changed = Lindviken.Put(Police with { Name = "Polismyndigheten", Units = [Field with { Name = "Ute" }, Office] }, []);

        Assert.Equal(["polisen/falt", "polisen/kontor"], changed.After.Organisations.Single().Units.Select(u => u.Id));
        Assert.Equal("Organisationen Polisen ändrades: namnet blev Polismyndigheten; enheten Fält heter nu Ute", changed.Text);
    }

    [Fact]
    public void Keeps_units_that_somebody_else_added_meanwhile() =>
        Assert.Equal(["Fält", "Kontor"], Lindviken.Put(Police with { Units = [Field] }, []).After.Organisations.Single().Units.Select(u => u.Name));

    [Fact]
    public void Takes_away_the_units_it_is_told_to() =>
        Assert.Equal(["Kontor"], Lindviken.Put(Police, [Field.Id]).After.Organisations.Single().Units.Select(u => u.Name));

    [Fact]
    public void Refuses_what_nobody_could_find_again()
    {
        Assert.Equal("name-missing", Code(Police with { Name = " " }));
        Assert.Equal("name-taken", Code(new Organisation("", "polisen", OrganisationKind.Police, [], [])));
        Assert.Equal("district-unknown", Code(Police with { DistrictId = "nowhere" }));
        Assert.Equal("organisation-overtaken", Code(Police with { Version = 7 }));
        Assert.Equal("organisation-overtaken", Code(Police with { Id = "gone", Name = "Borta" }));
        var twice = Assert.Single(Lindviken.Check(Police with { Units = [Field, Office with { Name = "fält" }] }, [], Nobody), r => r.Place?.Part == "enhet 2");
        Assert.Equal("name-taken", twice.Code);
        Assert.Empty(Lindviken.Check(Police with { Units = [Field, Office with { Name = "fält" }] }, [Field.Id], Nobody));
    }

    [Fact]
    public void Refuses_to_take_away_what_people_belong_to()
    {
        var members = new Dictionary<string, int> { [Field.Id] = 2 };

        Assert.Equal(("unit-has-members", "enhet 1"), Assert.Single(Lindviken.Check(Police, [Field.Id], members)) is var r ? (r.Code, r.Place!.Part) : default);
        Assert.Contains("2 personer hör dit", Assert.Single(Municipality.CheckRemoving(Police, members)).Text, StringComparison.Ordinal);
        Assert.Empty(Municipality.CheckRemoving(Police, Nobody));
        Assert.Empty(Lindviken.Remove(Police).After.Organisations);
    }

    [Fact]
    public void Begins_a_template_with_what_the_latest_one_says()
    {
        var changed = (Lindviken with { Templates = [Template with { Guidance = new Dictionary<string, string> { ["Goals"] = "Mätbart" }, Version = 4 }] }).AddTemplate(2027);

        var template = changed.After.TemplateFor(2028);
        Assert.Equal(("lindviken-2027", 2027, 0, "Mätbart"), (template.Id, template.FromYear, template.Version, template.Guidance["Goals"]));
        Assert.Equal(Template.Areas, template.Areas);
        Assert.Equal(2024, changed.After.TemplateFor(2026).FromYear);
    }

    [Theory]
    [InlineData(null, "year-wrong")]
    [InlineData(27, "year-wrong")]
    [InlineData(2024, "year-taken")]
    public void Wants_one_template_a_year(int? year, string code) => Assert.Equal(code, Assert.Single(Lindviken.CheckTemplateFrom(year)).Code);

    [Fact]
    public void Orders_areas_and_keeps_their_keys()
    {
        var edited = Template with { Areas = [Template.Areas[1], new("", "Torg", []), Template.Areas[0] with { Name = "Unga i riskzon", Guidance = "Skriv om…" }] };

        Assert.Equal("name-taken", Lindviken.Check(edited, []).First().Code);
        var after = Lindviken.Put(edited with { Areas = [edited.Areas[0], new("", "Unga", []), edited.Areas[2]] }, []);
        Assert.Equal(["torg", "unga-2", "unga"], after.After.Templates.Single().Areas.Select(a => a.Key));
        Assert.Equal("Mallen från 2024 ändrades: området Unga lades till; området Unga heter nu Unga i riskzon; området Unga i riskzon: vägledningen ändrades; områdena fick en ny ordning", after.Text);
    }

    [Fact]
    public void Keeps_guidance_that_nobody_asked_about()
    {
        var before = Template with { Guidance = new Dictionary<string, string> { ["Policies"] = "Kvar", ["Goals"] = "Bort", ["Who"] = "Gammalt" } };
        var edited = before with { Guidance = new Dictionary<string, string> { ["Goals"] = "", ["Who"] = "Nytt" } };

        var after = (Lindviken with { Templates = [before] }).Put(edited, []).After.Templates.Single().Guidance;
        Assert.Equal(["Policies Kvar", "Who Nytt"], after.Select(g => $"{g.Key} {g.Value}").Order());
        Assert.Equal("guidance-long", Assert.Single(Lindviken.Check(Template with { Guidance = new Dictionary<string, string> { ["Goals"] = new('a', 2001) } }, [])).Code);
    }

    [Fact]
    public void Renames_a_district_without_losing_its_plans()
    {
        var renamed = Lindviken.Put(new District("hamnstaden", "Gamla hamnen"));

        Assert.Equal(new District("hamnstaden", "Gamla hamnen"), Assert.Single(renamed.After.Districts));
        Assert.Equal("Stadsdelen Hamnstaden heter nu Gamla hamnen", renamed.Text);
        Assert.Equal("name-taken", Assert.Single(renamed.After.Check(new District("", "Hamnstaden"))).Code);
        Assert.Equal("alvsund", Lindviken.Put(new District("", "Älvsund")).After.Districts[1].Id);
    }

    private static string Code(Organisation edited) => Lindviken.Check(edited, [], Nobody).First().Code;
}
