using Tryggve.Storage;

namespace Tryggve.Tests.Access;

public sealed class A_person_the_identity_provider_names : IAsyncLifetime
{
    private const string None = "Du har inget konto i Tryggve än";
    private AtProvider at = null!;

    public async Task InitializeAsync() => at = await AtProvider.Start();

    [Fact]
    public async Task Must_have_an_account_first()
    {
        at.Provider.Claims = c => c["email"] = "ny.person@lindviken.example";
        await at.IsRefused(await at.SignIn(), 403, None, "ingen har ett konto med den e-postadressen");
    }

    [Fact]
    public async Task Must_have_an_address()
    {
        at.Provider.Claims = c => c.Remove("email");
        await at.IsRefused(await at.SignIn(), 403, None, "okänd person, och leverantören uppgav ingen e-postadress");
    }

    [Fact]
    public async Task Is_not_taken_for_somebody_by_an_unverified_address()
    {
        at.Provider.Claims = c => c["email_verified"] = false;
        await at.IsRefused(await at.SignIn(), 403, "Din e-postadress är inte bekräftad", "okänd person, och leverantören har inte bekräftat e-postadressen");
    }

    [Fact]
    public async Task Is_not_taken_for_somebody_by_an_address_the_provider_says_nothing_of()
    {
        at.Provider.Claims = c => c.Remove("email_verified");
        await at.IsRefused(await at.SignIn(), 403, "Din e-postadress är inte bekräftad", "okänd person, och leverantören har inte bekräftat e-postadressen");
    }

    [Fact]
    public async Task Is_kept_out_of_a_closed_account_the_first_time()
    {
        await Close("Anna Ek");
        await at.IsRefused(await at.SignIn(), 403, None, "kontot för Anna Ek är stängt");
    }

    [Fact]
    public async Task Is_kept_out_of_a_closed_account_that_was_tied_before()
    {
        await at.SignIn();
        await Close("Anna Ek");
        at.WithNewBrowser();

        // Another open account has the address by now; the subject is still Anna.
        at.Provider.Claims = c => c["email"] = "bjorn.lind@lindviken.example";

        await at.IsRefused(await at.SignIn(), 403, None, "kontot för Anna Ek är stängt");
    }

    [Fact]
    public async Task Cannot_take_over_an_account_that_is_tied_to_another_subject()
    {
        await at.SignIn();
        at.WithNewBrowser();
        at.Provider.Subject = "anna-2";

        await at.IsRefused(await at.SignIn(), 403, "Kontot hör ihop med en annan inloggning", "kontot för Anna Ek är kopplat till en annan inloggning hos leverantören");
    }

    [Fact]
    public async Task Stays_who_they_were_when_their_address_becomes_somebody_elses()
    {
        await at.SignIn();
        at.WithNewBrowser();
        at.Provider.Claims = c => c["email"] = "bjorn.lind@lindviken.example";

        await at.SignIn();

        Assert.Equal("Anna Ek", (await at.Visitor.Open("/planer")).Find("form.actor a").TextContent);
        Assert.Null(await at.App.Get<PersonStore>().FindExternal(at.Provider.Address, "bjorn-1"));
    }

    public async Task DisposeAsync() => await at.DisposeAsync();

    private async Task Close(string name) =>
        await at.App.Get<PersonStore>().Close(await at.App.Person(name), await at.App.Actor("Greta Lund"));
}
