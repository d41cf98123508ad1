using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.Writing;

/// <summary>The role table once more, asked of the pages by a person with one role in Hamnstaden.</summary>
public sealed class Each_role_at_the_pages(App app) : IClassFixture<App>
{
    public static TheoryData<Role> Roles() => [.. Enum.GetValues<Role>()];

    [Theory, MemberData(nameof(Roles))]
    public async Task Opens_what_the_role_may_and_nothing_else(Role role)
    {
        var (plan, visitor) = (await app.Plan("Hamnstaden"), await Someone(role));
        var other = await app.Plan("Norra Älvsund");
        var measure = plan.Content.Measures.First(m => m.Responsible.Contains("Enhetschef fritid", StringComparison.Ordinal));
        await Expect(visitor, role, Permission.SeePlan, [$"/planer/{plan.Id}", $"/planer/{plan.Id}/historik", $"/planer/{plan.Id}/klart", $"/planer/{plan.Id}/atgard/{measure.Id}", $"/planer/{plan.Id}/hamta.csv",
            $"/planer/{plan.Id}/beslut", $"/planer/{plan.Id}/avslut", $"/planer/{plan.Id}/uppfoljning/t1/laget", $"/planer/{plan.Id}/uppfoljning/t1/rapport"]);
        await Expect(visitor, role, Permission.WriteGoalsAndFollowUps, [$"/planer/{plan.Id}/uppfoljning/t1"]);
        await Expect(visitor, role, Permission.LeadFollowUp, [$"/planer/{plan.Id}/uppfoljning/t1/paminn"]);
        await Expect(visitor, role, Permission.WritePlan, [$"/planer/{plan.Id}/klistra-in", $"/planer/{plan.Id}/del/{plan.Content.Areas[0].Id}"]);
        await Expect(visitor, role, Permission.CreatePlan, ["/planer/ny"]);
        await Expect(visitor, role, Permission.ImportDocument, ["/import"]);
        foreach (var address in new[] { $"/planer/{other.Id}", $"/planer/{other.Id}/skriv", $"/planer/{other.Id}/historik", $"/planer/{other.Id}/om" })
            Assert.Equal(role == Role.City && !address.EndsWith("skriv", StringComparison.Ordinal) ? 200 : 404, (await visitor.Open(address)).Status);
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Saves_what_the_role_may_write_and_nothing_else(Role role)
    {
        var (plan, visitor) = (await app.Plan("Hamnstaden"), await Someone(role));
        var own = plan.Content.Measures.First(m => m.Responsible.Contains("Enhetschef fritid", StringComparison.Ordinal));
        var others = plan.Content.Measures.First(m => m.Responsible == "Säkerhetschef" || m.Responsible == "Tillsynssamordnare");
        await Save(visitor, plan, others.Id, PlanField.Measure, RoleTable.Of(role, Permission.WritePlan) == Extent.Everything);
        await Save(visitor, plan, own.Id, PlanField.FollowUpT1, RoleTable.Of(role, Permission.WriteGoalsAndFollowUps) > Extent.Nothing);
        await Save(visitor, plan, others.Id, PlanField.FollowUpT1, RoleTable.Of(role, Permission.WriteGoalsAndFollowUps) == Extent.Everything);
        await Save(visitor, plan, Guid.Empty, PlanField.RegistryNumber, RoleTable.Of(role, Permission.SetRegistration) == Extent.Everything);
        await Save(visitor, plan, Guid.Empty, PlanField.Blocking, RoleTable.Of(role, Permission.ChooseWhatBlocks) == Extent.Everything);
    }

    private static async Task Expect(Visitor visitor, Role role, Permission permission, string[] addresses)
    {
        foreach (var address in addresses)
        {
            var status = (await visitor.Open(address)).Status;
            Assert.True((RoleTable.Of(role, permission) > Extent.Nothing ? 200 : 404) == status, $"{role} at {address}: {status}");
        }
    }

    private async Task Save(Visitor visitor, Plan plan, Guid part, PlanField field, bool may)
    {
        var now = Tryggve.Plans.Editing.PartTexts.Of((await app.Plan("Hamnstaden")).Content, part, field)!;
        var text = field == PlanField.Blocking ? $"goal-missing-{Guid.NewGuid()}" : $"Skrivet {Guid.NewGuid()}";
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = await visitor.Token(), [$"now|{part}|{field}"] = text, [$"was|{part}|{field}"] = now,
        });
        var answer = await visitor.Post($"/planer/{plan.Id}/skriv", form);
        Assert.True((may ? 302 : 404) == answer.Status, $"{field}: {answer.Status}");
        Assert.Equal(may ? text : now, Tryggve.Plans.Editing.PartTexts.Of((await app.Plan("Hamnstaden")).Content, part, field));
    }

    private async Task<Visitor> Someone(Role role)
    {
        var name = $"{role} {Guid.NewGuid():N}";
        var place = Grant.IsForMunicipality(role) ? null : "hamnstaden";
        var unit = "hamnstadens-stadsdelsforvaltning/fritid";
        await app.Get<PersonStore>().Add(new Person(Guid.CreateVersion7(), "lindvikens-kommun", name, $"{name.Replace(' ', '.')}@lindviken.example", [unit], [new Grant(Guid.CreateVersion7(), "lindvikens-kommun", role, place, null)], null), Actor.Local);
        return await app.As(name);
    }
}
