namespace Tryggve.Plans.Responsibles;

/// <summary>What a person should mend in a text under Vem, in sentences that say how.</summary>
internal static class ResponsibilityRemarks
{
    public static Remark Placeholder(string written) => new("responsible-placeholder", Severity.Warning,
        $"”{Words.Shorten(written.Trim())}” ser ut att vara kvar att fylla i. Skriv vilken funktion som ansvarar.");

    public static Remark Vacancy(string written) => new("responsible-vacant", Severity.Warning,
        $"”{Words.Shorten(written.Trim())}” betyder att ingen ansvarar nu. Skriv vilken funktion som ansvarar tills tjänsten är tillsatt.");

    public static Remark Person(string written) => new("responsible-person", Severity.Warning,
        $"”{Words.Shorten(written)}” ser ut att vara en persons namn. Skriv funktionen i stället. Är det en organisation: lägg in den bland kommunens organisationer.");

    public static Remark Guessed(string written, string name) => new("responsible-guessed", Severity.Hint,
        $"”{Words.Shorten(written)}” har lästs som {name}. Rätta stavningen, eller skriv vem som menas.");

    public static Remark Unknown(string written, ActorResolver.Meaning meaning) => meaning switch
    {
        { Ambiguous.Count: > 1 } => new("responsible-ambiguous", Severity.Hint, $"”{Words.Shorten(written)}” kan vara flera: {string.Join(", ", meaning.Ambiguous.Take(4).Select(b => b.Unit is null ? b.Organisation.Name : $"{b.Unit.Name} i {b.Organisation.Name}"))}. Skriv vilken som menas."),
        { Rest: "", Function: not null } => new("responsible-unknown", Severity.Hint, $"”{Words.Shorten(written)}” säger inte vilken enhet eller organisation det gäller. Skriv den också."),
        _ => new("responsible-unknown", Severity.Hint, $"”{Words.Shorten(written)}” hör inte till någon enhet som Tryggve känner till. Skriv enhetens namn, eller lägg in den bland kommunens organisationer."),
    };
}
