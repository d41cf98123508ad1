using Tryggve.FollowUps;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Hints where a text, its numbers and earlier rounds disagree, or leave open what the report must say.</summary>
internal static class HintRules
{
    public static IReadOnlyList<HintRule> Table { get; } =
    [
        new("outcome-number-against-words", v => v.Proposal.Verdicts.SelectMany(p => Against(p, v)))
        {
            Example = new("60 medarbetare har gått utbildningen.", "41 medarbetare har gått utbildningen. Målet är uppfyllt."),
            Counterexample = new("60 medarbetare har gått utbildningen.", "64 medarbetare har gått utbildningen. Målet är uppfyllt."),
        },
        new("outcome-two-verdicts", v =>
            from same in v.Stated.GroupBy(s => s.Goal)
            let verdicts = same.Where(s => s.Code != "verdict-moved").DistinctBy(s => s.Verdict).ToList()
            where verdicts.Count > 1
            select $"Texten säger både ”{One(verdicts[0].Words)}” och ”{One(verdicts[1].Words)}” om {v.Name(v.Reading.IdOf(same.Key))}. Välj det som gäller.")
        {
            Example = new("1) Rutin finns. 2) Övning hålls.", "Samtliga mål är uppfyllda. Mål 2 är inte uppfyllt."),
            Counterexample = new("1) Rutin finns. 2) Övning hålls.", "Mål 1 är uppfyllt. Mål 2 är inte uppfyllt."),
        },
        new("outcome-met-but", v =>
            from proposal in v.Proposal.Verdicts.Where(p => p.Code == "verdict-met-but").DistinctBy(p => p.Words)
            select $"Texten säger att målen är uppfyllda, men också ”{One(proposal.Words)}”. Är {v.Name(proposal.Goal)} bara delvis uppfyllt?")
        {
            Example = new("En enkät till eleverna är genomförd.", "Målet bedöms vara uppnått. Enkäten har dock inte genomförts."),
            Counterexample = new("En enkät till eleverna är genomförd.", "Målet bedöms vara uppnått. Enkäten har genomförts."),
        },
        new("outcome-done-and-moved", v =>
            from moved in v.Proposal.CarryOvers.Where(c => c.IsMoved)
            where v.Proposal.Status?.Status == MeasureStatus.Done || moved.Goals.Any(g => v.Proposal[g]?.Verdict == Verdict.Met)
            select $"Texten säger att något är genomfört och ändå ”{One(moved.Words)}”. Skriv vad som återstår och varför.")
        {
            Example = new("En rutin finns.", "Åtgärden är genomförd. Arbetet föreslås flyttas till 2026."),
            Counterexample = new("En rutin finns.", "Åtgärden är inte genomförd. Arbetet föreslås flyttas till 2026."),
        },
        new("outcome-status-against-goals", StatusAgainstGoals)
        {
            Example = new("En rutin finns.", "Åtgärden är genomförd. Målet är inte uppfyllt."),
            Counterexample = new("En rutin finns.", "Åtgärden är genomförd. Målet är uppfyllt."),
        },
        new("outcome-round-back", RoundBack)
        {
            Example = new("En rutin finns.", "Åtgärden har inte påbörjats.", "Åtgärden är genomförd."),
            Counterexample = new("En rutin finns.", "Åtgärden är genomförd.", "Åtgärden har inte påbörjats."),
        },
        new("outcome-value-fell", ValueFell)
        {
            Example = new("Minst 8 torgmöten hålls.", "4 torgmöten har hållits.", "6 torgmöten har hållits."),
            Counterexample = new("Minst 8 torgmöten hålls.", "9 torgmöten har hållits.", "6 torgmöten har hållits."),
        },
        new("outcome-same-text", v =>
            from earlier in v.Reading.Measure.FollowUps.Where(f => f.Period < v.Reading.Period && f.Text.Length > 0 && Plans.Words.Key(f.Text) == Plans.Words.Key(v.Reading.Text)).Take(1)
            select $"Texten är densamma som för {Vocabulary.Of(earlier.Period)}. Skriv vad som har hänt sedan dess.")
        {
            Example = new("En rutin finns.", "Arbetet pågår.", "Arbetet pågår."), Counterexample = new("En rutin finns.", "Arbetet pågår ännu.", "Arbetet pågår."),
        },
        new("outcome-no-goal", v =>
            from proposal in v.Proposal.Verdicts.Where(p => p.Goal is null)
            select $"Texten säger ”{One(proposal.Words)}”, men åtgärden har inget mål i planen. Skriv målet, så att det går att följa upp.")
        {
            Example = new("", "Målet är uppfyllt."), Counterexample = new("", "Genomfört som planerat."),
        },
        new("outcome-goal-count", v =>
            from mention in v.Mentions.Where(m => m.Claimed > 1 && v.Reading.Goals.Count > 0 && (m.Kind is MentionKind.All or MentionKind.Some ? m.Claimed != v.Reading.Goals.Count : m.Claimed > v.Reading.Goals.Count)).Take(1)
            select $"Texten talar om {mention.Claimed} mål, men åtgärden har {v.Reading.Goals.Count} i planen. Stämmer numren?")
        {
            Example = new("1) Rutin finns. 2) Övning hålls.", "Mål 3 är uppfyllt."), Counterexample = new("1) Rutin finns. 2) Övning hålls.", "Mål 2 är uppfyllt."),
        },
        new("outcome-which-goals", v =>
            from mention in v.Mentions.Where(m => m.Kind == MentionKind.Some).Take(1)
            where v.Reading.Goals.Count > 1
            select "Texten säger hur många mål det gäller, men inte vilka. Välj utfall för vart och ett.")
        {
            Example = new("1) Rutin finns. 2) Övning hålls. 3) Film visas.", "Två av tre mål är uppfyllda."), Counterexample = new("1) Rutin finns. 2) Övning hålls.", "Båda målen är uppfyllda."),
        },
        new("outcome-one-of-several", v =>
            from said in v.Stated.Where(s => s.Kind == MentionKind.One && v.Reading.Goals.Count > 1).Take(1)
            select $"Texten säger ”{One(said.Words)}”, men åtgärden har {v.Reading.Goals.Count} mål. Gäller det alla?")
        {
            Example = new("1) Rutin finns. 2) Övning hålls.", "Målet är uppfyllt."), Counterexample = new("1) Rutin finns. 2) Övning hålls.", "Målen är uppfyllda."),
        },
        new("outcome-several-values", v =>
            from proposal in v.Proposal.Verdicts
            from comparison in proposal.Comparisons.Where(c => c.IsOneOfSeveral).Take(1)
            select $"Texten har flera tal som kan vara utfallet mot ”{comparison.Target}”. Skriv vilket som gäller.")
        {
            Example = new("40 tillsyner görs.", "43 tillsyner har gjorts i Sjöbo och 90 tillsyner i hela kommunen."), Counterexample = new("40 tillsyner görs.", "43 tillsyner har gjorts."),
        },
        new("outcome-no-verdict", v =>
            v.Reading.IsYearEnd && v.Proposal is { Status: { Status: MeasureStatus.Done } done, Verdicts.Count: 0 } && v.Reading.Goals.Count > 0
                ? [$"”{One(done.Words)}” säger att åtgärden är gjord, men inte om målet är nått."] : [])
        {
            Example = new("En rutin finns.", "Genomfört som planerat."), Counterexample = new("En rutin finns.", "Genomfört som planerat och målet är uppfyllt."),
        },
        new("outcome-no-reason", v =>
            v.Proposal.Status is { Status: MeasureStatus.Stopped or MeasureStatus.Postponed, Reason: "" } status
                ? [$"Åtgärden tycks vara {Vocabulary.Of(status.Status)}, men texten säger inte varför. Skriv skälet."] : [])
        {
            Example = new("En rutin finns.", "Åtgärden har avbrutits."), Counterexample = new("En rutin finns.", "Åtgärden har avbrutits på grund av flytt."),
        },
        new("outcome-no-value", v =>
            from proposal in v.Proposal.Verdicts.Where(p => p is { Goal: not null, Comparisons.Count: 0, Verdict: Verdict.Met or Verdict.PartlyMet or Verdict.NotMet })
            from target in v.Reading.TargetsOf(PlaceOf(proposal, v)).Take(1)
            select $"{Capital(v.Name(proposal.Goal))} har talet ”{target.Text}”, men texten säger inte vad det blev. Skriv värdet.")
        {
            Example = new("Minst 8 torgmöten hålls.", "Målet är uppfyllt."), Counterexample = new("Minst 8 torgmöten hålls.", "Målet är uppfyllt, 9 torgmöten hölls."),
        },
        new("outcome-target-only-here", v =>
            from told in v.Reading.Passages.SelectMany(MeasuredValue.TargetsToldIn)
            where !v.Reading.Goals.SelectMany((_, i) => v.Reading.TargetsOf(i)).Any(t => t.Amount.Value == told.Value)
            select $"Talet i ”{told.Text}” står som mål i texten men inte i planen. Skriv in det i målet.")
        {
            Example = new("Tillsyner görs enligt årsplan.", "43 tillsyner gjordes, det interna målet var 40 tillsyner."), Counterexample = new("40 tillsyner görs.", "43 tillsyner gjordes, målet var 40 tillsyner."),
        },
        new("outcome-all-with-exception", v =>
            from proposal in v.Proposal.Verdicts.Where(p => p is { Goal: not null, Verdict: Verdict.Met } && Smart.DoneWords.Total().IsMatch(v.Reading.Goals[PlaceOf(p, v)].Text))
            from passage in v.Reading.Passages.Where(p => Exceptions.In(p.Text) is not null).Take(1)
            select $"{Capital(v.Name(proposal.Goal))} gäller alla, men texten säger ”{Exceptions.In(passage.Text)}”. Är målet bara delvis uppfyllt?")
        {
            Example = new("Alla skolor deltar.", "Målet är uppfyllt. Bortsett från en friskola har alla skolor deltagit."), Counterexample = new("Alla skolor deltar.", "Målet är uppfyllt. Även friskolorna har deltagit."),
        },
        new("outcome-needs-last-year", v =>
            from goal in v.Reading.Goals
            where goal.Baseline.Length == 0 && Smart.ChangeWords.Comparison().IsMatch(goal.Text) && Smart.Amount.In(goal.Text).Count == 0
            where v.Reading.Text.Length > 0 && v.Reading.Passages.Sum(p => Smart.Amount.In(p.Text).Count) < 2
            select $"{Capital(v.Name(goal.Id))} jämför med ett tidigare år. Skriv båda värdena, eller målets utgångsvärde.")
        {
            Example = new("Fler vuxna än föregående år nattvandrar.", "Målet är uppfyllt, 50 vuxna nattvandrade."), Counterexample = new("Fler vuxna än föregående år nattvandrar.", "50 vuxna nattvandrade, mot 40 vuxna i fjol."),
        },
    ];

    public static IReadOnlyList<Remark> In(OutcomeView view) => [.. from rule in Table from text in rule.Find(view) select new Remark(rule.Code, Severity.Hint, text)];

    /// <summary>The number says one thing and the words another.</summary>
    private static IEnumerable<string> Against(VerdictProposal proposal, OutcomeView view)
    {
        if (proposal.Code == "verdict-number") yield break;
        if (proposal.Verdict == Verdict.Met && proposal.Comparisons.FirstOrDefault(c => c.IsReached == false) is { } missed)
        {
            yield return $"Texten säger ”{One(proposal.Words)}”, men ”{One(missed.Words)}” når inte ”{missed.Target}”.";
        }
        if (proposal.Verdict is Verdict.NotMet or Verdict.NotYet && proposal.Comparisons is [var reached] && reached.IsReached == true && view.Reading.TargetsOf(PlaceOf(proposal, view)).Count == 1)
        {
            yield return $"Texten säger ”{One(proposal.Words)}”, men ”{One(reached.Words)}” når ”{reached.Target}”.";
        }
    }

    private static int PlaceOf(VerdictProposal proposal, OutcomeView view) => view.Reading.Goals.Select((g, i) => (g, i)).First(x => x.g.Id == proposal.Goal).i;

    private static IEnumerable<string> StatusAgainstGoals(OutcomeView view)
    {
        if (view.Proposal.Status is not { } status) yield break;
        foreach (var proposal in view.Proposal.Verdicts)
        {
            if (status.Status == MeasureStatus.Done && proposal.Verdict is Verdict.NotMet or Verdict.PartlyMet or Verdict.NotYet) yield return $"Åtgärden är genomförd, men {view.Name(proposal.Goal)} är inte nått. Behövs något mer?";
            if (status.Status is MeasureStatus.NotStarted or MeasureStatus.Stopped && proposal.Verdict == Verdict.Met) yield return $"Åtgärden är {Vocabulary.Of(status.Status)}, men {view.Name(proposal.Goal)} sägs vara uppfyllt. Vad ledde dit?";
        }
    }

    private static IEnumerable<string> RoundBack(OutcomeView view)
    {
        if (view.Earlier is not [var (period, before), ..]) yield break;
        if (before.Status?.Status == MeasureStatus.Done && view.Proposal.Status is { Status: MeasureStatus.NotStarted or MeasureStatus.Ongoing } now) yield return $"{Vocabulary.Of(period)} sade ”{One(before.Status.Words)}”, och nu står det ”{One(now.Words)}”.";
        foreach (var proposal in view.Proposal.Verdicts.Where(p => p.Verdict is Verdict.NotMet or Verdict.NotYet && p.Goal is { } goal && before[goal]?.Verdict == Verdict.Met))
        {
            yield return $"{Vocabulary.Of(period)} sade att {view.Name(proposal.Goal)} var uppfyllt, och nu står det ”{One(proposal.Words)}”.";
        }
    }

    /// <summary>A count over the year cannot become less.</summary>
    private static IEnumerable<string> ValueFell(OutcomeView view) =>
        from before in view.Earlier.Take(1)
        from proposal in view.Proposal.Verdicts.Where(p => p.Goal is not null)
        from now in proposal.Comparisons.Where(c => c.Unit != "%")
        from then in before.Proposal[proposal.Goal!.Value]?.Comparisons.Where(c => c.Target == now.Target) ?? []
        where then.Measured > now.Measured
        select $"{Vocabulary.Of(before.Period)} hade ”{One(then.Words)}”, och nu är det ”{One(now.Words)}”. Räknas hela året?";

    private static string One(Quote quote) => Plans.Words.Shorten(quote.Text);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
