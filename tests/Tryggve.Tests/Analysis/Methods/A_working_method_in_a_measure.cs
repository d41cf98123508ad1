using Tryggve.Analysis.Likeness;
using Tryggve.Analysis.Methods;

namespace Tryggve.Tests.Analysis.Methods;

public sealed class A_working_method_in_a_measure
{
    [Theory]
    [InlineData("SSPF startar på Bryggskolan.", "SSPF")]
    [InlineData("Skola, socialtjänst, polis och fritid möts varannan vecka.", "SSPF")]
    [InlineData("Två nattvandringar i veckan under våren.", "Nattvandring")]
    [InlineData("Arbeta enligt Islandsmodellen vid akuta larm.", "Islandsmodellen")]
    [InlineData("Sociala insatsgruppen utökas till unga vuxna.", "Sociala insatsgrupper")]
    [InlineData("Införa EST i hamnområdet.", "EST")]
    [InlineData("Starta EST-möten varje tisdag.", "EST")]
    [InlineData("Bryt upp införs på alla enheter.", "Bryt upp")]
    [InlineData("Socialsekreterare samsitter hos polisen två dagar i veckan.", "Socialsekreterare hos polisen")]
    public void Is_found_however_it_is_written(string text, string method) => Assert.Equal([(method, true)], Found(text));

    [Theory]
    [InlineData("Polisen visar sig vid torget och äldre känner sig trygga.")]
    [InlineData("Det är bara ett utkast som est. värde.")]
    [InlineData("Vi får inte bryta upp samarbetet när arbetet är på rätt väg.")]
    [InlineData("Belysningen byts längs gångstråket.")]
    public void Is_not_found_in_ordinary_words(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("Anställa en samordnare för nattvandring.")]
    [InlineData("Anställa en samordnare för grannsamverkan och nattvandring.")]
    [InlineData("Utbilda SSPF-samordnare i samtal.")]
    [InlineData("Utbilda nattvandrare i att larma rätt.")]
    [InlineData("Tänd lyktorna efter en kvällsvandring.")]
    public void Is_only_mentioned_where_somebody_is_named_for_it(string text) => Assert.All(Found(text), m => Assert.False(m.IsBorne));

    [Fact]
    public void Is_only_mentioned_far_into_a_text_about_something_else() => Assert.Equal(
        [("Nattvandring", false)],
        Found("Kommunen bygger om båtplatsen med nya bryggor och bänkar. När den är klar vill föreningarna i området gärna ordna både loppis, bad, dans, kafé, musik och kanske också någon nattvandring för vuxna."));

    [Fact]
    public void Is_borne_by_the_name_and_only_mentioned_by_goals()
    {
        Assert.Equal([("Medborgarlöften", true), ("Trygghetsvandring", false)], Found("Löftet skrivs om.", name: "Medborgarlöfte 2026", goals: "Två trygghetsvandringar."));
    }

    [Fact]
    public void Is_only_mentioned_by_a_collective_name_that_others_share()
    {
        Assert.True(MethodReader.Of(Text("Vandra i hamnen") with { CollectiveName = "Trygghetsvandringar", OwnsCollectiveName = true }).Single().IsBorne);
        Assert.False(MethodReader.Of(Text("Vandra i hamnen") with { CollectiveName = "Trygghetsvandringar" }).Single().IsBorne);
    }

    [Theory]
    [InlineData("")]
    [InlineData("—  … (((  *** ===")]
    [InlineData("SSPF SSPF-SSPF- -SSPF =SSPF* S S P F")]
    [InlineData("a\u0301\u0302\u0303 \uD800 \u0000 \u200B")]
    public void Does_not_stumble_on_strange_texts(string text) => Assert.True(Found(text).Count <= 1);

    private static List<(string Name, bool IsBorne)> Found(string text, string name = "", string goals = "") =>
        [.. MethodReader.Of(Text(text) with { Name = name, Goals = goals }).Select(m => (m.Method.Name, m.IsBorne))];

    private static MeasureText Text(string text) => new("", "", false, text, "", "", "", "");
}

public sealed class The_table_of_working_methods
{
    [Fact]
    public void Has_each_method_at_one_address()
    {
        Assert.Equal(WorkingMethods.All.Count, WorkingMethods.All.Select(m => m.Key).Distinct().Count());
        Assert.All(WorkingMethods.All, m => Assert.Same(m, WorkingMethods.Find(m.Key)));
        Assert.Null(WorkingMethods.Find("finns-inte"));
    }

    [Fact]
    public void Finds_each_method_by_every_way_to_write_it() => Assert.All(
        from method in WorkingMethods.All from written in method.Written select (method, Text: written.TrimStart('=').Replace("*", "", StringComparison.Ordinal)),
        m => Assert.Contains(m.method, MethodReader.Of(new MeasureText(m.Text, "", false, "", "", "", "", "")).Select(f => f.Method)));
}

public sealed class A_name_that_nobody_has_told
{
    [Fact]
    public void Is_an_abbreviation_or_ends_as_methods_do() => Assert.Equal(
        ["TRYSAM", "Lindviksmodellen"], Names("Starta TRYSAM enligt Lindviksmodellen tillsammans med Polisen och SDF."));

    [Fact]
    public void Is_never_the_place_itself() => Assert.Empty(ProperNames.Of(new MeasureText("", "", false, "Vandra i HAMNBYS park", "", "", "", ""), ["Hamnby"]));

    [Fact]
    public void Is_nothing_in_a_text_of_capitals() => Assert.Empty(Names("BELYSNING VID HAMNEN BYTS UT"));

    private static IReadOnlyList<string> Names(string text) => ProperNames.Of(new MeasureText("", "", false, text, "", "", "", ""), []);
}
