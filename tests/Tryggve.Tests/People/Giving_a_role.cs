using Tryggve.People;

namespace Tryggve.Tests.People;

public sealed class Giving_a_role
{
    private static readonly Guid OwnPlan = Make.Id(), OtherPlan = Make.Id();

    private static readonly Dictionary<string, Grant> Scopes = new()
    {
        ["municipality"] = At(null), ["district"] = At("hamnstaden"), ["other district"] = At("alvsund"),
        ["plan"] = At("hamnstaden", OwnPlan), ["other plan in the district"] = At("hamnstaden", OtherPlan), ["plan elsewhere"] = At("alvsund", Make.Id()),
        ["another municipality"] = At(null) with { MunicipalityId = "ostmala" }, ["a district of another"] = At("hamnstaden") with { MunicipalityId = "ostmala" },
    };

    private static readonly Role[] PlanRoles = [Role.Coordinator, Role.Editor, Role.Reporter, Role.Reader, Role.Secretary];

    /// <summary>Whoever gives, with one role somewhere → where they may give which roles. What is not listed, they may not.</summary>
    private static readonly (Role Role, string At, Dictionary<string, Role[]> May)[] Table =
    [
        (Role.Administrator, "municipality", new() { ["municipality"] = All, ["district"] = All, ["other district"] = All, ["plan"] = All, ["other plan in the district"] = All, ["plan elsewhere"] = All }),
        (Role.Coordinator, "municipality", new() { ["municipality"] = PlanRoles, ["district"] = PlanRoles, ["other district"] = PlanRoles, ["plan"] = PlanRoles, ["other plan in the district"] = PlanRoles, ["plan elsewhere"] = PlanRoles }),
        (Role.Coordinator, "district", new() { ["district"] = PlanRoles, ["plan"] = PlanRoles, ["other plan in the district"] = PlanRoles }),
        (Role.Coordinator, "plan", new() { ["plan"] = PlanRoles }),
        (Role.Editor, "municipality", []),
        (Role.Reporter, "municipality", []),
        (Role.Reader, "municipality", []),
        (Role.Secretary, "municipality", []),
        (Role.City, "municipality", []),
    ];

    private static Role[] All => Enum.GetValues<Role>();

    public static TheoryData<Role, string, Role, string, bool> Cells()
    {
        var cells = new TheoryData<Role, string, Role, string, bool>();
        foreach (var (by, at, may) in Table)
        foreach (var role in All)
        foreach (var scope in Scopes.Keys)
            cells.Add(by, at, role, scope, may.GetValueOrDefault(scope, []).Contains(role));
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Is_for_those_who_have_as_much_there(Role by, string at, Role role, string scope, bool may) =>
        Assert.Equal(may, Granting.Allows(Somebody(Scopes[at] with { Role = by }), Scopes[scope] with { Role = role }));

    [Fact]
    public void Is_nothing_for_somebody_without_a_role() =>
        Assert.DoesNotContain(Scopes.Values, scope => All.Any(role => Granting.Allows(Somebody(), scope with { Role = role })));

    [Fact]
    public void Is_everything_for_whoever_runs_Tryggve_on_the_machine() =>
        Assert.All(Scopes.Values, scope => Assert.All(All, role => Assert.True(Granting.Allows(Actor.Local, scope with { Role = role }))));

    [Fact]
    public void Is_not_done_with_a_role_from_another_place()
    {
        var by = Somebody(At("alvsund") with { Role = Role.Coordinator }, At("hamnstaden") with { Role = Role.Reporter });

        Assert.True(Granting.Allows(by, At("alvsund") with { Role = Role.Reader }));
        Assert.False(Granting.Allows(by, At("hamnstaden") with { Role = Role.Reader }));
    }

    [Theory]
    [InlineData(Role.City)]
    [InlineData(Role.Administrator)]
    public void Asks_for_the_whole_municipality_where_the_role_has_no_smaller_place(Role role)
    {
        var administrator = Somebody(At(null) with { Role = Role.Administrator });

        Assert.Equal("scope-wrong", Assert.Single(Granting.Check(administrator, At("hamnstaden") with { Role = role })).Code);
        Assert.Empty(Granting.Check(administrator, At(null) with { Role = role }));
    }

    [Fact]
    public void Says_when_somebody_has_it_already()
    {
        var person = Person(At("hamnstaden") with { Role = Role.Reader });

        Assert.Equal("role-had", Assert.Single(Granting.Check(Somebody(At(null) with { Role = Role.Administrator }), At("hamnstaden") with { Role = Role.Reader }, person)).Code);
    }

    private static Grant At(string? district, Guid? plan = null) => new(Make.Id(), "lindviken", Role.Reader, district, plan);

    private static Person Person(params Grant[] grants) => new(Make.Id(), "lindviken", "Anna Ek", "anna.ek@lindviken.example", [], grants, null);

    private static Actor Somebody(params Grant[] grants) => Person(grants).ToActor();
}
