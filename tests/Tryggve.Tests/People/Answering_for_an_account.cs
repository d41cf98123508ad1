using Tryggve.People;

namespace Tryggve.Tests.People;

public sealed class Answering_for_an_account
{
    private static readonly Actor Administrator = Person(Of(Role.Administrator)).ToActor();
    private static readonly Actor Coordinator = Person(Of(Role.Coordinator, "hamnstaden")).ToActor();

    [Fact]
    public void Is_the_administrators_part_in_the_municipality()
    {
        Assert.True(Granting.AnswersFor(Administrator, Person(Of(Role.Coordinator))));
        Assert.True(Granting.AnswersFor(Administrator, Person()));
        Assert.False(Granting.AnswersFor(Administrator, Person() with { MunicipalityId = "ostmala" }));
    }

    [Fact]
    public void Is_a_coordinators_part_when_all_of_the_persons_roles_are_within_reach()
    {
        Assert.True(Granting.AnswersFor(Coordinator, Person(Of(Role.Reporter, "hamnstaden"))));
        Assert.False(Granting.AnswersFor(Coordinator, Person(Of(Role.Reporter, "hamnstaden"), Of(Role.Reader, "alvsund"))));
        Assert.False(Granting.AnswersFor(Coordinator, Person(Of(Role.Reporter, "hamnstaden"), Of(Role.Administrator))));
        Assert.False(Granting.AnswersFor(Coordinator, Person()));
    }

    [Fact]
    public void Is_nobody_elses()
    {
        Assert.False(Granting.AnswersFor(Person(Of(Role.Editor)).ToActor(), Person(Of(Role.Reader, "hamnstaden"))));
        Assert.False(Granting.AnswersFor(new Actor("", ""), Person(Of(Role.Reader, "hamnstaden"))));
    }

    [Fact]
    public void Closes_no_account_but_as_administrator_and_never_ones_own()
    {
        var self = Person(Of(Role.Administrator));

        Assert.Empty(Granting.CheckClosing(Administrator, self));
        Assert.Equal("close-self", Assert.Single(Granting.CheckClosing(self.ToActor(), self)).Code);
        Assert.Equal("close-beyond", Assert.Single(Granting.CheckClosing(Coordinator, Person(Of(Role.Reader, "hamnstaden")))).Code);
    }

    [Theory]
    [InlineData("", "", "anna@lindviken.se", "name-missing")]
    [InlineData("Anna Ek", "", "anna", "email-wrong")]
    [InlineData("Anna Ek", "", "anna@localhost", "email-wrong")]
    [InlineData("Anna Ek", "", "Anna <anna@lindviken.se>", "email-wrong")]
    public void Wants_a_name_and_an_address(string name, string title, string email, string code) =>
        Assert.Equal(code, Assert.Single((Person() with { Name = name, Title = title, Email = email }).Check()).Code);

    [Fact]
    public void Wants_names_of_a_reasonable_length() =>
        Assert.Equal(["name-long", "title-long"], (Person() with { Name = new string('a', 121), Title = new string('b', 121) }).Check().Select(r => r.Code));

    private static Grant Of(Role role, string? district = null) => new(Make.Id(), "lindviken", role, district, null);

    private static Person Person(params Grant[] grants) => new(Make.Id(), "lindviken", "Anna Ek", "anna.ek@lindviken.example", [], grants, null);
}
