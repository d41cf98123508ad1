using System.Collections.Concurrent;
using System.Diagnostics;
using Tryggve.Bench.Running;

namespace Tryggve.Bench.Deadlines;

/// <summary>
/// What each person does once they have come: ten times in turn ten pages, a save, and ten pages more. Each request has its time; whoever waits for an
/// answer comes late to the next, which is counted from when it was to be sent.
/// </summary>
internal sealed class WorkingDay(Uri address, TimeSpan length)
{
    /// <summary>Every so many saves somebody writes in a colleague's measure instead, as the page showed it when they came.</summary>
    private const int Mistake = 33;
    private const int MostTries = 5;
    private static readonly string[] Before = ["start page", "reporting page", "measure page", "reporting page", "plan page", "list of measures", "search", "reporting page", "measure page", "reporting page"];
    private static readonly string[] After = ["reporting page", "measure page", "reporting page", "start page", "plan page", "reporting page", "measure page", "list of measures", "reporting page", "the round so far"];
    private static readonly string[] Searched = ["trygghet", "belysning", "skolan", "samverkan", "stadsdel"];

    private readonly ConcurrentBag<Met> met = [];
    private readonly long began = Stopwatch.GetTimestamp();
    private int collisions, mistakes;

    /// <summary>How long one person stays.</summary>
    public TimeSpan Stay => length / 12;

    public IReadOnlyCollection<Met> Met => met;
    public int Collisions => collisions;
    public int Mistakes => mistakes;

    /// <summary>By x of the day x² of them have come: hardly anybody in the morning, twice the day's average an hour before it ends.</summary>
    public Task Run(IReadOnlyList<Reporter> reporters)
    {
        var order = reporters.ToArray();
        new Random(11).Shuffle(order);
        return Task.WhenAll(order.Select((reporter, n) => Task.Run(() => Be(reporter, n, (length - Stay) * Math.Sqrt((n + 0.5) / order.Length)))));
    }

    private async Task Be(Reporter reporter, int number, TimeSpan comes)
    {
        using var connections = new Connections(address, 2);
        var step = Stay / reporter.Own.Count / (Before.Length + 1 + After.Length);
        await Until(comes);
        var asCame = reporter.Colleagues[number % reporter.Colleagues.Count].Shown;
        var due = comes;
        for (var i = 0; i < reporter.Own.Count; i++)
        {
            foreach (var page in Before) await Read(connections, reporter, page, i, due += step);
            due += step;
            if ((number + i * 7) % Mistake == 0) await Write(connections, reporter, reporter.Colleagues[number % reporter.Colleagues.Count], due, asCame);
            await Write(connections, reporter, reporter.Own[i], due, null);
            foreach (var page in After) await Read(connections, reporter, page, i, due += step);
        }
    }

    private async Task Read(Connections connections, Reporter reporter, string page, int i, TimeSpan due)
    {
        await Until(due);
        var answer = await connections.Get(page switch
        {
            "start page" => "/",
            "reporting page" => $"/planer/{reporter.Plan}/uppfoljning/t1",
            "measure page" => $"/planer/{reporter.Plan}/atgard/{reporter.Own[i].Measure}",
            "plan page" => $"/planer/{reporter.Plan}",
            "list of measures" => $"/atgarder?plan={reporter.Plan}&status=inte-sagt",
            "search" => $"/sok?q={Searched[i % Searched.Length]}",
            _ => $"/planer/{reporter.Plan}/uppfoljning/t1/laget",
        }, reporter.Visitor);
        Note(page, due, answer.Status == 200 ? null : $"{answer.Status}");
    }

    /// <summary>Where somebody else has written meanwhile, the person sees both texts and writes anew over the other's. An answer that does not come is asked for again.</summary>
    private async Task Write(Connections connections, Reporter reporter, FollowUpSlot slot, TimeSpan due, (string, string, string)? shown)
    {
        await Until(due);
        if (shown is not null) Interlocked.Increment(ref mistakes);
        var text = $"{reporter.Visitor.Person.Id:N} {slot.Measure:N}";
        for (var tries = 0; tries < MostTries; tries++)
        {
            var (outcome, answer) = await FollowUpSaves.Save(connections, reporter.Visitor, slot, text, shown);
            Note(Deadlines.Met.Save, due, outcome == Saved.Unknown ? $"{answer.Status}" : null);
            if (outcome == Saved.Acknowledged) return;
            if (outcome == Saved.Collided) Interlocked.Increment(ref collisions);
            else await Task.Delay(500);
            (shown, due) = (null, Stopwatch.GetElapsedTime(began));
        }
    }

    private void Note(string kind, TimeSpan due, string? wrong) => met.Add(new Met(kind, due, Stopwatch.GetElapsedTime(began) - due, wrong));

    private async Task Until(TimeSpan due)
    {
        if (due - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } left) await Task.Delay(left);
    }
}
