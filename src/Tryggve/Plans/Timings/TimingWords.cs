using System.Text;

namespace Tryggve.Plans.Timings;

/// <summary>Puts the parts of a timing together to one sentence's worth of Swedish.</summary>
internal static class TimingWords
{
    public static string Of(Timing timing)
    {
        var words = new StringBuilder();
        TimingPart? before = null;
        foreach (var part in timing.Parts.OrderBy(p => p is Recurrence ? 0 : 1))
        {
            words.Append(Link(before, part)).Append(before is DueDate { Before: false } && part is DueDate { Before: false } next ? SwedishDate.Of(next.Date) : part.InWords());
            before = part;
        }
        // A span of two dates shows its end; a named one does not.
        var showsEnd = timing.Parts.Any(p => p is DueDate or DateSpan { Name: null });
        if (timing.Deadline is { } deadline && !showsEnd) words.Append(", klart senast ").Append(SwedishDate.Of(deadline));
        return words.ToString();
    }

    private static string Link(TimingPart? before, TimingPart part) => (before, part) switch
    {
        (null, _) => "",
        (DueDate { Before: false }, DueDate { Before: false }) => " och ",
        (_, AdHoc) => " samt ",
        (CountPerPlace, CountPerPlace) => "; ",
        (Ongoing { Condition: null } or Frequency { Unit: null } or Recurrence, DateSpan) => " ",
        _ => ", ",
    };
}
