using Tryggve.People;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class The_security_log : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly TemporaryDatabase database = new();

    [Fact]
    public async Task Answers_by_kind_person_and_time_and_in_parts()
    {
        var anna = new Person(Make.Id(), "lindviken", "Anna", "anna@lindviken.example", [], [], null);
        foreach (var day in Enumerable.Range(0, 10))
        {
            await database.Log.Append(new SecurityEvent(Start.AddDays(day), "lindviken", day % 2 == 0 ? anna.Id : null, day == 1 ? "Anna" : "Greta", day < 5 ? "signed-in" : "grant-given", $"dag {day}"));
        }
        await database.Log.Append(new SecurityEvent(Start, "ostmala", anna.Id, "Anna", "signed-in", "annan kommun"));
        await database.Log.Append(new SecurityEvent(Start, null, null, "", "sign-in-failed", "okänd"));

        Assert.Equal("okänd,dag 9,dag 8,dag 7,dag 6,dag 5,dag 4,dag 3,dag 2,dag 1,dag 0", await Ask(new()));
        Assert.Equal("dag 4,dag 3,dag 2,dag 1,dag 0", await Ask(new(Kind: "signed-in")));
        Assert.Equal("dag 8,dag 6,dag 4,dag 2,dag 1,dag 0", await Ask(new(Person: anna)));
        Assert.Equal("dag 5,dag 4", await Ask(new(From: Start.AddDays(4), Before: Start.AddDays(6))));
        Assert.Equal("dag 7,dag 6", string.Join(',', (await database.Log.Read("lindviken", 2, 3, new())).Select(l => l.Text)));
        Assert.Equal(11, await database.Log.Count("lindviken"));
        Assert.Equal(["grant-given", "sign-in-failed", "signed-in"], await database.Log.Kinds("lindviken"));
    }

    /// <summary>A kind without words would be printed in English.</summary>
    [Fact]
    public void Has_Swedish_words_for_every_kind_that_is_written()
    {
        var written = Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal) && !f.EndsWith("Vocabulary.cs", StringComparison.Ordinal))
            .SelectMany(f => System.Text.RegularExpressions.Regex.Matches(Repository.Read(f), @"(?:new SecurityEvent\(|new MunicipalityChange\(|Log\(connection)[^;]*?""([a-z]+-[a-z-]+)""").Select(m => m.Groups[1].Value)).Distinct().ToList();

        Assert.True(written.Count > 10, string.Join(' ', written));
        Assert.DoesNotContain(written, kind => Vocabulary.OfSecurityEvent(kind) == kind);
    }

    public void Dispose() => database.Dispose();

    private async Task<string> Ask(SecurityLogFilter filter) => string.Join(',', (await database.Log.Read("lindviken", 100, 0, filter)).Select(l => l.Text));
}
