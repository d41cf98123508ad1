namespace Tryggve.Decisions;

/// <summary>Beslutsutfall: what a body said of a plan that was handed in.</summary>
public enum DecisionOutcome
{
    Approved,

    /// <summary>To be worked on and handed in again.</summary>
    SentBack,
}

/// <summary>Beslut (lag 2023:196, 5 §): what a body decided about a plan, and where that is written down.</summary>
/// <param name="Body">The body that decided.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="RegistryNumber">Diarienummer of the decision; may be empty.</param>
/// <param name="Paragraph">Of the minutes, as written: <c>§ 14</c>; may be empty.</param>
/// <param name="At">When it was recorded here.</param>
/// <param name="By">Who recorded it, by name.</param>
public sealed record Decision(string Body, DecisionOutcome Outcome, DateOnly On, string RegistryNumber, string Paragraph, string Comment, DateTimeOffset At, string By)
{
    /// <summary>The minutes or their extract, where somebody has given it.</summary>
    public DecisionDocument? Document { get; init; }

    public const int LongestReference = 60, LongestComment = 2_000;

    /// <summary>What is wrong with a decision as it was typed; all remarks at once. Each place is the form's field.</summary>
    /// <param name="earliest">A decision before this is a mistake. One from before the plan was handed in here is none: it may have been decided on paper.</param>
    public static IEnumerable<Remark> Check(DateOnly? on, string registryNumber, string paragraph, string comment, DecisionOutcome? outcome, DateOnly earliest, DateOnly today)
    {
        if (outcome is null) yield return new Remark("outcome-missing", Severity.Error, "Välj om planen godkänns eller återremitteras.", new Place("beslut"));
        if (on is null) yield return new Remark("decision-date-missing", Severity.Error, "Ange vilken dag beslutet fattades, till exempel 2026-11-12.", new Place("dag"));
        else if (on > today) yield return new Remark("decision-date-later", Severity.Error, "Beslutsdagen ligger framåt i tiden. Registrera beslutet när det är fattat.", new Place("dag"));
        else if (on < earliest) yield return new Remark("decision-date-early", Severity.Error, $"Beslutsdagen ligger långt före planens första år. Ange en dag från och med {earliest:yyyy-MM-dd}.", new Place("dag"));
        if (registryNumber.Length > LongestReference) yield return new Remark("registry-long", Severity.Error, $"Skriv diarienumret kortare, högst {LongestReference} tecken.", new Place("diarienummer"));
        if (paragraph.Length > LongestReference) yield return new Remark("paragraph-long", Severity.Error, $"Skriv paragrafen kortare, högst {LongestReference} tecken.", new Place("paragraf"));
        if (comment.Length > LongestComment) yield return new Remark("comment-long", Severity.Error, $"Skriv en kortare kommentar, högst {LongestComment} tecken.", new Place("kommentar"));
        if (outcome == DecisionOutcome.SentBack && comment.Length == 0) yield return new Remark("comment-missing", Severity.Error, "Skriv varför planen återremitteras, så att de som arbetar med den vet vad som ska ändras.", new Place("kommentar"));
    }
}

/// <summary>Beslutsdokument: the minutes of a decision, kept with it.</summary>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record DecisionDocument(string Hash, string Name);
