using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.Deciding;

/// <summary>What takes a plan through its year, asked for by a person with one role in Hamnstaden; and what hostile words become there.</summary>
public sealed class Each_role_at_the_decisions(App app) : IClassFixture<App>
{
    private static readonly (string Address, Permission Permission)[] Acts =
    [
        ("beslut?handler=Submit", Permission.SubmitPlan), ("beslut?handler=Withdraw", Permission.SubmitPlan), ("beslut?handler=Decide", Permission.RecordDecision),
        ("uppfoljning/t1/laget?handler=SendBack", Permission.LeadFollowUp), ("uppfoljning/t1/laget?handler=Reopen", Permission.LeadFollowUp), ("uppfoljning/vb/laget?handler=Close", Permission.LeadFollowUp),
        ("avslut?handler=Choose", Permission.LeadFollowUp), ("avslut?handler=Close", Permission.LeadFollowUp), ("avslut?handler=Reopen", Permission.LeadFollowUp), ("uppfoljning/t2/paminn", Permission.LeadFollowUp),
    ];

    public static TheoryData<Role> Roles() => [.. Enum.GetValues<Role>()];

    [Theory, MemberData(nameof(Roles))]
    public async Task Does_what_the_role_may_and_nothing_else(Role role)
    {
        var (plan, other) = (await app.Plan("Hamnstaden"), await app.Plan("Norra Älvsund"));
        var visitor = await Someone(role);
        foreach (var (address, permission) in Acts)
        {
            var status = await Post(visitor, $"/planer/{plan.Id}/{address}");
            Assert.True(status == 404 == (RoleTable.Of(role, permission) == Extent.Nothing), $"{role} at {address}: {status}");
            if (role != Role.City) Assert.Equal(404, await Post(visitor, $"/planer/{other.Id}/{address}"));
        }
        Assert.Equal(RoleTable.Of(role, Permission.SetRounds) > Extent.Nothing && Grant.IsForMunicipality(role), await Post(visitor, "/rundor/beslutsvag") != 404);
        Assert.Equal(RoleTable.Of(role, Permission.SetRounds) > Extent.Nothing && Grant.IsForMunicipality(role), await Post(visitor, "/rundor") != 404);
    }

    [Fact]
    public async Task Shows_hostile_words_as_words()
    {
        var plan = await app.Plan("Norra Älvsund");
        var visitor = await app.As(App.Coordinator);
        await visitor.Send((await visitor.Open($"/planer/{plan.Id}/beslut")).Find("form[action*=Submit]"));
        var decided = await visitor.Send((await visitor.Open($"/planer/{plan.Id}/beslut")).Find("form[action*=Decide]"), new() { ["Form.Outcome"] = "Approved", ["Form.Paragraph"] = Hostile.Text[..40], ["Form.Comment"] = Hostile.Text, ["Form.RegistryNumber"] = "=cmd|' /C calc'!A0" });
        Hostile.IsOnlyText(decided);
        await visitor.Send((await visitor.Open($"/planer/{plan.Id}/uppfoljning/t1/laget")).Find("#stang form"), new() { ["EvenSo"] = "true" });
        var measure = plan.Content.Measures.First().Id;
        var report = await visitor.Open($"/planer/{plan.Id}/uppfoljning/t1");
        await visitor.Send(report.Find($"section[id='{measure}'] form"), new() { ["Text"] = Hostile.Text });
        await visitor.Send((await visitor.Open($"/planer/{plan.Id}/uppfoljning/t1/laget")).Find("#stang form"), new() { ["Text"] = Hostile.Text });
        foreach (var address in new[] { "beslut", "uppfoljning/t1/laget", "uppfoljning/t1/rapport", "historik", "", "utgava/1" })
        {
            var page = await visitor.Open($"/planer/{plan.Id}/{address}");
            Assert.Equal(200, page.Status);
            Assert.Empty(page.All("script:not([src]), img[onerror], img[src=x]"));
        }
    }

    private static async Task<int> Post(Visitor visitor, string address)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await visitor.Token() });
        return (await visitor.Post(address, form)).Status;
    }

    private async Task<Visitor> Someone(Role role)
    {
        var name = $"{role} {Guid.NewGuid():N}";
        var place = Grant.IsForMunicipality(role) ? null : "hamnstaden";
        await app.Get<PersonStore>().Add(new Person(Guid.CreateVersion7(), "lindvikens-kommun", name, $"{name.Replace(' ', '.')}@lindviken.example", [], [new Grant(Guid.CreateVersion7(), "lindvikens-kommun", role, place, null)], null), Actor.Local);
        return await app.As(name);
    }
}
