using System.Text;
using AngleSharp.Html.Dom;
using Dapper;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Security;

/// <summary>Requests that no page of ours makes: signs that no text has, methods, contents and values that no form offers. Each is answered in Swedish, and none is our failure.</summary>
public sealed class A_strange_request(World world) : IClassFixture<World>
{
    private const string Unwritten = "före\u0001\u001b\ufffe\ufdd0efter";
    private static readonly string[] Values = ["-1", "0", "2147483648", "99999999999999999999", "9999-99-99", "0001-01-01", "Okänt<\"'", "%00", "🦊", "true"];

    /// <summary>Pages with forms and filters, as somebody with every power meets them.</summary>
    private IReadOnlyList<string> Pages =>
    [
        "/planer", "/planer/ny", $"/planer/{world.Own.Plan}", $"/planer/{world.Own.Plan}/skriv", $"/planer/{world.Own.Plan}/om", $"/planer/{world.Own.Plan}/historik", $"/planer/{world.Own.Plan}/jamfor", $"/planer/{world.Own.Plan}/klart",
        $"/planer/{world.Own.Plan}/klistra-in", $"/planer/{world.Own.Plan}/atgard/{world.Own.Measure}", $"/planer/{world.Own.Plan}/del/{world.Own.Area}", $"/planer/{world.Own.Plan}/uppfoljning/t1", $"/planer/{world.Own.Plan}/uppfoljning/t1/laget",
        $"/planer/{world.Own.Plan}/uppfoljning/t1/rapport", $"/planer/{world.Own.Plan}/uppfoljning/t1/paminn", $"/planer/{world.Own.Plan}/beslut", $"/planer/{world.Own.Plan}/avslut", $"/planer/{world.Own.Decided}/publicera", $"/planer/{world.Own.Decided}/utgava/1", $"/planer/{world.Own.Decided}/utgava/1/skillnad",
        "/atgarder", "/atgarder?q=lampor", "/atgarder/andra", "/stad", "/kvalitet", "/arbetssatt", "/sok?q=lampor", "/kalender", "/rundor", "/rundor/beslutsvag", "/lagen", "/lagen/lagesbild", "/lagen/overenskommelser", "/import", "/konto", "/konto/nycklar",
        "/personer", "/personer/ny", $"/personer/{world.Own.Person}", $"/personer/{world.Own.Person}/andra", "/kommunen", "/kommunen/organisationer/ny", "/kommunen/organisationer/polisen", "/kommunen/mallar/ny", $"/kommunen/mallar/{world.Own.Template}", "/kommunen/stadsdelar/hamnstaden",
        "/kommunen/oppet", "/kommunen/tillganglighet", "/kommunen/logg", "/tillganglighet", "/oppet", "/oppet/sok", "/oppet/data",
    ];

    [Fact]
    public async Task With_a_sign_that_no_text_has_in_its_address_is_refused()
    {
        var visitor = await Powerful();
        foreach (var address in Pages.Select(p => $"{p}{(p.Contains('?') ? '&' : '?')}x=a%00b").Concat(["/planer%01", "/arbetssatt/a%1Fb", "/lagen/a%01b", "/kommunen/organisationer/a%7Fb", "/losenord/a%01b", "/kalender/a%01b.ics", "/planer?%00=x"]))
        {
            var answer = await visitor.Open(address);
            Assert.Equal((address, 400, "Adressen går inte att använda"), (address, answer.Status, answer.Heading));
        }
        foreach (var address in new[] { "/api/v1/plans?q=%00", "/api/v1/internal/plans?after=%00", "/api/v1/plans/%01" })
        {
            var answer = await visitor.Open(address);
            Assert.Equal((address, 400, "application/problem+json"), (address, answer.Status, answer.Response.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task With_a_sign_that_no_text_has_in_any_field_keeps_all_else_and_stores_no_such_sign()
    {
        var visitor = await Powerful();
        var begun = (await world.App.Get<PlanStore>().Load(world.Own.Plan, Actor.Local))!.Content.Measures.First();
        using var writing = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = await visitor.Token(), [$"now|{begun.Id}|{PlanField.Measure}"] = $"{Unwritten}\fsist", [$"was|{begun.Id}|{PlanField.Measure}"] = begun.Text,
        });
        Assert.Equal(302, (await visitor.Post($"/planer/{world.Own.Plan}/skriv", writing)).Status);
        Assert.Equal("föreefter\nsist", (await world.App.Get<PlanStore>().Load(world.Own.Plan, Actor.Local))!.Content.Measures.Single(m => m.Id == begun.Id).Text);
        var sent = 0;
        foreach (var address in Pages)
        {
            foreach (var form in (await visitor.Open(address)).All("main form[method=post]").OfType<IHtmlFormElement>())
            {
                var typed = form.Elements.OfType<IHtmlInputElement>().Where(i => i.Type is "text" or "search" or "email" or "password" or "date" or "number").Select(i => i.Name!).Concat(form.Elements.OfType<IHtmlTextAreaElement>().Select(t => t.Name!)).Distinct().ToDictionary(n => n, _ => Unwritten);
                if (typed.Count == 0) continue;
                var answer = await visitor.Send(form, typed);
                Assert.True(answer.Status < 500, $"{address} {form.GetAttribute("action")}: {answer.Status}");
                sent++;
            }
        }
        Assert.InRange(sent, 25, 1_000);
        Assert.Empty(Stored("\0").Concat(Stored("\u0001")).Concat(Stored("\ufffe")));
    }

    /// <summary>The framework itself refuses a plain form with NUL; in a form with files it does not.</summary>
    [Fact]
    public async Task With_a_NUL_in_a_field_is_refused_in_words_or_loses_it()
    {
        var visitor = await Powerful();
        using var plain = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await visitor.Token(), ["x"] = "a\0b" });
        var refused = await visitor.Post($"/planer/{world.Own.Plan}/skriv", plain);
        Assert.Equal((400, "Formuläret gick inte att ta emot"), (refused.Status, refused.Heading));

        var measure = (await world.App.Get<PlanStore>().Load(world.Own.Plan, Actor.Local))!.Content.Measures.Last();
        using var parts = new MultipartFormDataContent { { new StringContent(await visitor.Token()), "__RequestVerificationToken" }, { new StringContent("före\0efter"), $"now|{measure.Id}|{PlanField.Measure}" }, { new StringContent(measure.Text), $"was|{measure.Id}|{PlanField.Measure}" } };
        Assert.Equal(302, (await visitor.Post($"/planer/{world.Own.Plan}/skriv", parts)).Status);
        Assert.Equal("föreefter", (await world.App.Get<PlanStore>().Load(world.Own.Plan, Actor.Local))!.Content.Measures.Single(m => m.Id == measure.Id).Text);
        Assert.Empty(Stored("\0"));
    }

    [Fact]
    public async Task With_a_value_that_no_form_offers_is_answered_in_words()
    {
        var visitor = await Powerful();
        foreach (var address in Pages.Where(p => !p.StartsWith("/personer", StringComparison.Ordinal) && !p.StartsWith("/kommunen/organisationer/p", StringComparison.Ordinal)))
        {
            var asked = new HashSet<string>();
            foreach (var form in (await visitor.Open(address)).All("main form").OfType<IHtmlFormElement>())
            {
                foreach (var name in form.Elements.Select(e => e.GetAttribute("name")).Where(n => n is not null && !n.StartsWith("__", StringComparison.Ordinal) && asked.Add(Kind(form, n))).Take(12))
                {
                    foreach (var value in form.Method == "post" ? Values[..4].Append(Values[6]) : Values.Where(v => v != "%00"))
                    {
                        var answer = form.Method == "post" ? await visitor.Send(form, new() { [name!] = value }) : await visitor.Open($"{(form.GetAttribute("action") ?? address).Split('?')[0]}?{Uri.EscapeDataString(name!)}={Uri.EscapeDataString(value)}");
                        Assert.True(answer.Status < 500, $"{address}: {name}={value} {answer.Status}");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("/planer/ID/utgava/0"), InlineData("/planer/ID/utgava/-1"), InlineData("/planer/ID/utgava/2147483647"), InlineData("/planer/ID/utgava/99999999999999999999"), InlineData("/planer/ID/utgava/1/skillnad?mot=-1")]
    [InlineData("/planer?sida=-1"), InlineData("/planer?sida=99999999999999"), InlineData("/atgarder?sida=2147483647"), InlineData("/atgarder?ar=99999&status=Okand"), InlineData("/personer?sida=-2147483648"), InlineData("/kommunen/logg?sida=2147483647")]
    [InlineData("/planer/ID/historik?sida=2147483647"), InlineData("/sok?q=%22%22%22&sida=-5"), InlineData("/sok?q=a*%20OR%20NEAR(&sida=2147483647"), InlineData("/stad?ar=-1"), InlineData("/kvalitet?ar=0"), InlineData("/oppet/sok?sida=99999999999"), InlineData("/import/00000000-0000-0000-0000-000000000000/sida/2147483648")]
    public async Task With_a_number_beyond_all_bounds_is_no_failure(string address) =>
        Assert.InRange((await (await Powerful()).Open(address.Replace("ID", world.Own.Decided.ToString(), StringComparison.Ordinal))).Status, 200, 499);

    [Theory]
    [InlineData("/planer?q="), InlineData("/sok?q="), InlineData("/atgarder?q="), InlineData("/oppet/sok?q="), InlineData("/logga-in?till=/"), InlineData("/api/v1/measures?q="), InlineData("/arbetssatt/"), InlineData("/losenord/"), InlineData("/kommunen/mallar/")]
    public async Task That_is_very_long_is_no_failure(string address)
    {
        var visitor = await Powerful();
        foreach (var sign in new[] { "a", "%F0%9F%A6%8A", "%20OR%20", "%25" }) Assert.InRange((await visitor.Open(address + string.Concat(Enumerable.Repeat(sign, 5_000)))).Status, 200, 499);
    }

    [Theory]
    [InlineData("PUT"), InlineData("DELETE"), InlineData("PATCH"), InlineData("TRACE"), InlineData("OPTIONS"), InlineData("HITTEPÅ")]
    public async Task By_a_method_that_no_page_knows_is_refused(string method)
    {
        foreach (var address in new[] { "/planer", $"/planer/{world.Own.Plan}", $"/planer/{world.Own.Plan}/skriv", "/logga-in", "/css/base.css" })
        {
            using var client = world.App.CreateClient();
            using var request = new HttpRequestMessage(new HttpMethod(method == "HITTEPÅ" ? "HITTEPA" : method), address);
            var answer = await Answer.Of(await client.SendAsync(request));
            // What asks what may be asked gets an empty answer: the framework answers so in the place of the page that says no.
            if (method == "OPTIONS") Assert.Equal((address, ""), (address, answer.Source));
            else Assert.Equal((address, 405, "Så kan sidan inte användas"), (address, answer.Status, answer.Heading));
            Assert.DoesNotContain(world.Own.Plan.ToString(), answer.Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task To_send_a_form_to_a_page_that_has_none_is_refused()
    {
        var (visitor, sent) = (await Powerful(), 0);
        var doorways = await Doorway.Of(world.App);
        foreach (var route in doorways.Select(d => d.Route.Split('?')[0]).Distinct().Where(r => r != "/fel/{code:int=500}" && !r.StartsWith("/oppet", StringComparison.Ordinal) && !doorways.Any(d => d.Method == "POST" && d.Route.Split('?')[0] == r)))
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await visitor.Token() });
            var answer = await visitor.Post(new Doorway("GET", route, false).Address(world.Own, world.Document), form);
            Assert.True(answer.Status is 404 or 405, $"{route} {answer.Status}");
            sent++;
        }
        Assert.InRange(sent, 20, 200);
    }

    [Fact]
    public async Task Of_another_content_than_a_form_is_no_failure()
    {
        var visitor = await Powerful();
        var token = await visitor.Token();
        foreach (var doorway in (await Doorway.Of(world.App)).Where(d => d.Method == "POST" && !d.Route.StartsWith("/logga-ut", StringComparison.Ordinal)))
        {
            foreach (var (type, body) in new[] { ("application/json", "{\"Email\":\"\\u0000\"}"), ("text/plain", "x=y"), ("application/xml", "<x/>"), ("multipart/form-data", "x"), ("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a"), ("application/x-www-form-urlencoded; charset=utf-7", "+ADw-=1") })
            {
                using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
                content.Headers.TryAddWithoutValidation("Content-Type", type);
                var answer = await visitor.Post(doorway.Address(world.Foreign, world.Document), content, ("RequestVerificationToken", token));
                Assert.True(answer.Status < 500, $"{doorway.Name} {type}: {answer.Status}");
            }
        }
    }

    /// <summary>Where the whole form is read, and the plan is one's own.</summary>
    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData(null)]
    public async Task Of_another_content_than_a_form_has_filled_in_nothing(string? type)
    {
        var visitor = await Powerful();
        foreach (var address in new[] { $"/planer/{world.Own.Plan}/skriv", $"/planer/{world.Own.Decided}/publicera?handler=Choose" })
        {
            using var content = new ByteArrayContent([.. "{\"was|x|Measure\":\"y\"}"u8]);
            if (type is not null) content.Headers.TryAddWithoutValidation("Content-Type", type);
            var answer = await visitor.Post(address, content, ("RequestVerificationToken", await visitor.Token()));
            Assert.True(answer.Status is 302 or 404, $"{address} {type}: {answer.Status}");
        }
    }

    private static string Kind(IHtmlFormElement form, string name) => string.Concat($"{form.GetAttribute("action")?.Split('?')[^1]} {name}".Where(c => !char.IsAsciiDigit(c) && c is not (>= 'a' and <= 'f' or '-')));

    /// <summary>Where a sign stands in the database, as table and column.</summary>
    private IReadOnlyList<string> Stored(string sign)
    {
        using var connection = world.App.Get<Database>().Open();
        if (connection.IsPostgres())
        {
            // A text that holds it is refused there.
            if (sign == "\0") return [];
            return
            [
                .. from found in connection.Query<(string Table, string Column)>("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text' AND table_name NOT LIKE '%search%'").ToList()
                   where connection.ExecuteScalar<long>($"SELECT count(*) FROM \"{found.Table}\" WHERE strpos(\"{found.Column}\" COLLATE \"C\", @sign) > 0", new { sign }) > 0
                   select $"{found.Table}.{found.Column}",
            ];
        }
        return
        [
            .. from table in connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%search%'").ToList()
               from column in connection.Query<string>($"SELECT name FROM pragma_table_info('{table}')").ToList()
               where connection.ExecuteScalar<long>($"SELECT count(*) FROM \"{table}\" WHERE typeof(\"{column}\") = 'text' AND instr(\"{column}\", @sign) > 0", new { sign }) > 0
               select $"{table}.{column}",
        ];
    }

    /// <summary>Somebody with every power in the municipality, in a browser of their own.</summary>
    private async Task<Visitor> Powerful()
    {
        var name = $"Prov {Guid.NewGuid():N}";
        var grants = new[] { Role.Coordinator, Role.City, Role.Administrator }.Select(r => new Grant(Guid.CreateVersion7(), World.Home, r, null, null));
        await world.App.Get<PersonStore>().Add(new Person(Guid.CreateVersion7(), World.Home, name, $"{name.Replace(' ', '.')}@lindviken.example", [], [.. grants], null), Actor.Local);
        return await world.App.As(name);
    }
}
