using static Tryggve.Analysis.Smart.SmartLetter;
using static Tryggve.Analysis.Smart.SmartRules;
using static Tryggve.Analysis.Smart.SmartVerdict;

namespace Tryggve.Analysis.Smart;

/// <summary>M, mätbart: a number, a share, all or none, or a thing that is there or is not there.</summary>
internal static class MeasurableRules
{
    private const string SayHowMuch = "Skriv ett tal, en andel eller något som finns eller inte finns, till exempel ”minst fyra möten” eller ”en rutin är beslutad”.";

    public static IReadOnlyList<SmartRule> Table { get; } =
    [
        new("smart-m-no-goal", Measurable, Missing, g => Lacking(g.IsEmpty || PlaceholderWords.IsPlaceholder(g.Text) || IsToCome(g) || g.IsRole || TimeWords.IsOnlyTime(g.Text)))
        {
            Example = new("xxx"), Counterexample = new("En lathund är utdelad."),
            Reason = "Här finns inget mål att mäta.", Suggestion = SayHowMuch,
        },
        new("smart-m-foreign", Measurable, NotJudged, g => Lacking(g.IsForeign))
        {
            Example = new("All schools will have a plan for the prevention of bullying"), Counterexample = new("Alla skolor har en plan mot mobbning."),
            Reason = "Målet är inte skrivet på svenska, och andra språk bedöms inte.",
        },
        new("smart-m-number-without-unit", Measurable, Doubtful, g => Found([.. g.Amounts.Select(a => a.Text)], unless: g.Amounts.Any(a => a.Unit.Length > 0 && !a.IsShare) || g.HasWordsBesideNumbers))
        {
            Example = new("Minst 5."), Counterexample = new("Minst 5 föräldramöten."),
            Reason = "Talet {ord} saknar enhet.", Suggestion = "Skriv vad som räknas.",
        },
        new("smart-m-ceiling", Measurable, Doubtful, Ceilings)
        {
            Example = new("Upp till fem nattvandringar genomförs under hösten."), Counterexample = new("Skadegörelsen ligger på högst 5 anmälningar i månaden."),
            Reason = "{ord} är ett tak: noll räcker för att nå målet.", Suggestion = "Skriv ”minst” i stället, eller ett fast tal.",
        },
        new("smart-m-relative", Measurable, Doubtful, g => Found(GoalReading.Found(RelativeWords.ChangeByShare(), g.Text), unless: g.Amounts.Count != 1 || ChangeWords.Comparison().IsMatch(g.Text) || Known(g)))
        {
            Example = new("Antalet cykelstölder minskar med 10 procent."), Counterexample = new("Antalet cykelstölder minskar med 10 procent jämfört med 2024."),
            Reason = "{ord} är en förändring utan utgångsläge.", Suggestion = "Skriv vilket år eller vilken mätning ni jämför med, och värdet då.",
        },
        new("smart-m-comparison", Measurable, Doubtful, g => Found([.. g.Changes, .. GoalReading.Found(ChangeWords.Comparison(), g.Statement)], unless: g.Changes.Count == 0 || g.HasQuantity || Known(g)))
        {
            Example = new("Fler flickor än föregående år besöker fritidsgården."), Counterexample = new("Fler flickor än föregående år besöker fritidsgården (från 20 till 30 flickor)."),
            Reason = "{ord} går bara att bedöma mot ett utgångsläge, och det står inte här.", Suggestion = "Skriv värdet i dag och värdet ni vill nå: ”från 12 till 15”.",
        },
        new("smart-m-indicator", Measurable, Missing, g => Found(GoalReading.Found(ChangeWords.Indicator(), g.Statement), unless: g.IsMeasured || g.Changes.Count > 0))
        {
            Example = new("Andelen hyresgäster med säkerhetsdörr."), Counterexample = new("Andelen hyresgäster med säkerhetsdörr är minst 40 procent."),
            Reason = "{ord} säger vad som räknas men inte vilken nivå som är målet.", Suggestion = "Skriv nivån: ”minst 80 procent”, ”minst 12”.",
        },
        new("smart-m-instrument", Measurable, Missing, g => Found(g.ContentWords, unless: g.IsConcrete || g.IsMeasured || !g.ContentWords.All(w => ChangeWords.Instrument().IsMatch(w))))
        {
            Example = new("Elevenkäten"), Counterexample = new("Elevenkäten är genomförd."),
            Reason = "{ord} är ett sätt att mäta; vilket resultat som är målet står inte.", Suggestion = "Skriv frågan i mätningen och nivån ni vill nå.",
        },
        new("smart-m-elsewhere", Measurable, Doubtful, g => Found([.. GoalReading.Found(VagueWords.GoesAsPlanned(), g.Text), .. GoalReading.Found(VagueWords.RefersElsewhere(), g.Text)], unless: g.HasQuantity))
        {
            Example = new("Tillsynen bedrivs enligt årsplan."), Counterexample = new("Fyra tillsyner görs enligt årsplan."),
            Reason = "{ord} hänvisar till något annat för hur mycket som är nog.", Suggestion = "Skriv det viktigaste talet därifrån i målet.",
        },
        new("smart-m-vague-amount", Measurable, Doubtful, g => Found(VagueAmounts(g)))
        {
            Example = new("Några torgmöten hålls."), Counterexample = new("Tre torgmöten hålls."),
            Reason = "{ord} säger inte hur många eller hur ofta.", Suggestion = "Skriv ett lägsta tal: ”minst två”, ”en gång i månaden”.",
        },
        new("smart-m-experience", Measurable, Doubtful, g => Found(GoalReading.Found(ChangeWords.Experience(), g.Statement), unless: g.IsMeasured))
        {
            Example = new("Deltagarna upplever att kvällen var nyttig."), Counterexample = new("Åtta av tio deltagare upplever att kvällen var nyttig."),
            Reason = "{ord} går att fråga om, men nivån saknas.", Suggestion = "Skriv hur ni frågar och hur stor andel som ska svara så.",
        },
        new("smart-m-met", Measurable, Met, g => Found([.. g.Amounts.Select(a => a.Text), .. g.Frequencies, .. g.Totals]))
        {
            Example = new("Alla förskolor har fått materialet."), Counterexample = new("Förskolorna har fått materialet."),
            Reason = "Målet har en mängd: {ord}.",
        },
        new("smart-m-how-many", Measurable, Doubtful, g => Found(GoalReading.Found(DoneWords.ManyOccasions(), g.Statement), unless: !DoneWords.Finish().IsMatch(g.Statement)))
        {
            Example = new("Genomföra föreläsningar om bedrägerier."), Counterexample = new("Genomföra en föreläsning om bedrägerier."),
            Reason = "{ord} står i flertal utan tal, så det är oklart hur många som är nog.", Suggestion = "Skriv hur många.",
        },
        new("smart-m-done", Measurable, Met, g => Found(g.Finished, unless: g.ContentWords.Count == 0))
        {
            Example = new("En vägledning för nattvandrare är framtagen."), Counterexample = new("Föräldrarna i området informeras."),
            Reason = "Man kan svara ja eller nej på om det är gjort: {ord}.",
        },
        new("smart-m-how-many-reached", Measurable, Doubtful, g => Found(g.Reached))
        {
            Example = new("Pensionärerna informeras om bedrägerier."), Counterexample = new("Minst 200 pensionärer informeras om bedrägerier."),
            Reason = "{ord}: det står inte hur många eller hur stor andel.", Suggestion = "Skriv ett tal, en andel eller ”alla”.",
        },
        new("smart-m-unseen", Measurable, Doubtful, g => Lacking(g.WeakVerbs.Count + g.VagueStates.Count == 0 && g.ContentWords.Count > 0 && !VagueWords.Headline().IsMatch(g.Statement)))
        {
            Example = new("Mopeder på skolgården."), Counterexample = new("Noll mopeder på skolgården."),
            Reason = "Tryggve hittar inget tal, ingen andel och inget som finns eller inte finns.", Suggestion = SayHowMuch,
        },
        new("smart-m-none", Measurable, Missing, g => Lacking(true))
        {
            Example = new("Stärka sammanhållningen i Lövdalen."), Counterexample = new("Sammanhållningen i Lövdalen mäts och minst 60 procent känner en granne."),
            Reason = "Målet har inget som går att räkna, och inget som finns eller inte finns.", Suggestion = SayHowMuch,
        },
    ];

    /// <summary>Ceilings on what one wants more of. One on crime, time or cost is a goal, and so is one with a floor beside it.</summary>
    private static IReadOnlyList<string>? Ceilings(GoalReading goal)
    {
        if (ChangeWords.Upwards().IsMatch(goal.Text) || goal.Amounts.Any(a => goal.Text[..a.At].EndsWith("minst ", StringComparison.OrdinalIgnoreCase))) return null;
        return Found([.. ChangeWords.Ceiling().Matches(goal.Text).Where(m => !IsOnHarm(m.Index, m.Length, m.Groups[1].Value, goal.Text)).Select(m => m.Value.Trim())]);
    }

    private static bool IsOnHarm(int at, int length, string unit, string text)
    {
        if (unit is "%" or "procent" || RelativeWords.Span().IsMatch(unit)) return true;
        var after = text[(at + length)..Math.Min(text.Length, at + length + 14)];
        return ChangeWords.Harm().IsMatch(unit) || ChangeWords.Harm().IsMatch(text[Math.Max(0, at - 60)..at]) || ChangeWords.Harm().IsMatch(after);
    }

    /// <summary>”Några” is vague beside ”per år” too; ”regelbundet” is not.</summary>
    private static IReadOnlyList<string> VagueAmounts(GoalReading goal) =>
        goal.Amounts.Count + goal.Totals.Count > 0 ? [] : goal.Frequencies.Count > 0 ? GoalReading.Found(VagueWords.VagueCount(), goal.Statement) : goal.VagueAmounts;

    /// <summary>The text says itself that the measurable goal is still to come.</summary>
    private static bool IsToCome(GoalReading goal) => !goal.HasQuantity && PlaceholderWords.StillToCome(goal.Text).Count > 0;

    /// <summary>Where the change starts from is known: last year's outcome holds a number.</summary>
    private static bool Known(GoalReading goal) => Amount.In(goal.LastOutcome).Count > 0;
}
