using System.Net;
using System.Text.RegularExpressions;
using Dapper;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Bench.Running;

/// <summary>Somebody signed in: the cookies their browser sends along, and what their forms must hold.</summary>
internal sealed partial record Visitor(Person Person, string Cookies, string Token)
{
    private const string Password = "fyra blåa spadar";

    /// <summary>Lets new coordinators of the municipality in and signs them in.</summary>
    public static async Task<IReadOnlyList<Visitor>> Coordinators(Database database, Uri address, string municipality, int count)
    {
        var people = Enumerable.Range(1, count).Select(i => New(municipality, $"Samordnare {i}", Role.Coordinator, null, [])).ToList();
        await Add(database, people);
        return await SignIn(address, people);
    }

    public static Person New(string municipality, string name, Role role, string? district, string[] memberships)
    {
        var id = Guid.CreateVersion7();
        return new Person(id, municipality, name, $"{id}@example.org", memberships, [new Grant(Guid.CreateVersion7(), municipality, role, district, null)], null);
    }

    /// <summary>Through the stores. All get the same password, hashed once: that is slow by intent.</summary>
    public static async Task Add(Database database, IReadOnlyList<Person> people)
    {
        var (store, time) = (new PersonStore(database, TimeProvider.System), TimeProvider.System);
        foreach (var person in people)
        {
            if (!await store.Add(person, Actor.Local)) throw new InvalidOperationException("Nobody was let in.");
        }
        await new Passwords(new CredentialStore(database, time), store, new SecurityLog(database), time).Choose(people[0], Password);
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync("UPDATE people SET password_hash = (SELECT password_hash FROM people WHERE id = @Id) WHERE password_hash IS NULL", new { people[0].Id });
    }

    public static async Task<IReadOnlyList<Visitor>> SignIn(Uri address, IReadOnlyList<Person> people)
    {
        var visitors = new Visitor[people.Count];
        await Parallel.ForAsync(0, people.Count, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (i, _) => visitors[i] = await SignIn(address, people[i]));
        return visitors;
    }

    /// <summary>As a browser does: the form, what it asks, and the cookies that come back.</summary>
    public static async Task<Visitor> SignIn(Uri address, Person person)
    {
        var cookies = new CookieContainer();
        using var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = TokenIn(await browser.GetStringAsync("/logga-in")), ["email"] = person.Email, ["password"] = Password,
        });
        using var answer = await browser.PostAsync("/logga-in", form);
        using var account = await browser.GetAsync("/konto");
        if (account.RequestMessage!.RequestUri!.AbsolutePath != "/konto") throw new InvalidOperationException($"{person.Name} is not signed in: {(int)answer.StatusCode}.");
        return new Visitor(person, cookies.GetCookieHeader(address), TokenIn(await account.Content.ReadAsStringAsync()));
    }

    /// <summary>A browser in which they are signed in.</summary>
    public HttpClient Browser(Uri address)
    {
        var browser = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };
        browser.DefaultRequestHeaders.Add("Cookie", Cookies);
        return browser;
    }

    private static string TokenIn(string page) => FormToken().Match(page).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
