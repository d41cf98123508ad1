using System.Text;
using Tryggve.Districts.Law;
using Tryggve.Import;
using Tryggve.Storage;

namespace Tryggve.Tests.Security;

/// <summary>Names that people's files have, and that others are then given the files by.</summary>
public sealed class A_name_of_a_file(World world) : IClassFixture<World>
{
    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\windows\\win.ini", "win.ini")]
    [InlineData("C:\\plan.xlsx", "plan.xlsx")]
    [InlineData("/plan.xlsx", "plan.xlsx")]
    [InlineData("plan\r\nSet-Cookie: a=b.xlsx", "planSet-Cookie: a=b.xlsx")]
    [InlineData("plan\0.exe.xlsx", "plan.exe.xlsx")]
    [InlineData("plan\u202exslx.exe", "planxslx.exe")]
    [InlineData("\u200b\ufeffplan\u2066.xlsx", "plan.xlsx")]
    [InlineData("  ", "dokument")]
    [InlineData("..", "..")]
    [InlineData("\0\u202e", "dokument")]
    public void Is_only_a_name(string given, string kept) => Assert.Equal(kept, Upload.Bare(given));

    [Fact]
    public void Is_not_cut_in_the_middle_of_a_sign()
    {
        foreach (var extra in new[] { 0, 1 })
        {
            var name = Upload.Bare(new string('a', extra) + string.Concat(Enumerable.Repeat("🦊", 150)) + ".xlsx");
            Assert.Equal(name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
            Assert.InRange(name.Length, 190, 200);
        }
    }

    [Theory]
    [InlineData("beslut\"; filename=\"evil.exe.pdf")]
    [InlineData("beslut\r\nSet-Cookie: a=b;.pdf")]
    [InlineData("../../beslut.pdf")]
    [InlineData("räksmörgås 🦊 \u202efdp.pdf")]
    [InlineData("<script>alert(1)</script>.pdf")]
    public async Task Is_given_back_in_a_header_that_says_no_more(string name)
    {
        var visitor = await world.App.As(App.Coordinator);
        var page = await visitor.Open("/lagen/ansvarig-namnd");
        var token = page.Find(".law-form [name=__RequestVerificationToken]").GetAttribute("value")!;
        using var file = new ByteArrayContent("%PDF-1.7\n"u8.ToArray());
        // As a client writes it that does not care what is allowed.
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{page.Find(".law-form input[type=file]").GetAttribute("name")}\"; filename*=UTF-8''{Uri.EscapeDataString(name)}");
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("2026-01-01"), "Form.On" }, { new StringContent("Nämnden"), page.Find($".law-form [name*={nameof(LawField.Title)}]").GetAttribute("name")! } };
        content.Add(file);
        Assert.Equal(302, (await visitor.Post("/lagen/ansvarig-namnd", content)).Status);

        var kept = (await world.App.Get<LawStore>().Read(await world.App.Actor(App.Coordinator), new DateOnly(2026, 11, 21)))!.Records.Where(r => r.Document is not null).MaxBy(r => r.At)!;
        var given = await visitor.Open($"/lagen/dokument/{kept.Id}");

        Assert.Equal((200, "application/octet-stream", Upload.Bare(name)), (given.Status, given.Response.Content.Headers.ContentType!.MediaType, kept.Document!.Name));
        var disposition = given.Response.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", Upload.Bare(name)), (disposition.DispositionType, disposition.FileNameStar));
        Assert.DoesNotContain(given.Response.Headers, h => h.Key == "Set-Cookie" && h.Value.Any(v => v.StartsWith("a=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script>", "plan.xlsx"), InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "plan.docx"), InlineData("MZ\u0090\0", "plan.pdf"), InlineData("#!/bin/sh", "plan.xlsx")]
    public async Task Says_nothing_of_what_the_file_is(string content, string name)
    {
        var answer = await (await world.App.As(App.Coordinator)).Upload(Encoding.Latin1.GetBytes(content), name);
        Assert.Equal(400, answer.Status);
        Assert.NotEmpty(answer.All(".errors"));
    }

    [Fact]
    public void Of_a_kind_that_browsers_run_is_not_taken_as_an_attachment()
    {
        foreach (var (name, bytes) in new (string, byte[])[] { ("bild.svg", "<svg/>"u8.ToArray()), ("sida.html", "<p>"u8.ToArray()), ("bild.png", "<html>"u8.ToArray()), ("plan.pdf", "<script>"u8.ToArray()), ("lista.txt", [0, 1, 2]), ("program.exe", "MZ"u8.ToArray()), ("plan.pdf.exe", "%PDF-"u8.ToArray()) })
        {
            using var stream = new MemoryStream(bytes);
            Assert.Equal((name, "attachment-kind"), (name, Assert.Throws<DocumentRefusedException>(() => AttachedFile.From(stream, name)).Code));
        }
    }
}
