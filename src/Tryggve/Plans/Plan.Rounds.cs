using Tryggve.Decisions;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans.Editing;

namespace Tryggve.Plans;

public sealed partial class Plan
{
    /// <summary>What stands in the way of signing for a party; all remarks at once.</summary>
    /// <param name="confirmed">Who in the party has confirmed it, where somebody else signs.</param>
    /// <param name="shown">Hash of the part as the person saw it.</param>
    public IEnumerable<Remark> CheckSignature(ReportingPeriod period, RoundParty? party, string confirmed, string shown, Actor by)
    {
        if (Course.IsClosed(period)) yield return Closed(period);
        if (party is null) yield return new Remark("party-missing", Severity.Error, "Parten har ingen del i planen längre. Ladda om sidan.");
        else if (!party.Has(by) && confirmed.Length == 0) yield return new Remark("confirmed-missing", Severity.Error, $"Skriv vem hos {party.Name} som har bekräftat uppgifterna.", new Place("bekraftat"));
        if (party is not null && party.HashOf(period) != shown) yield return new Remark("signature-overtaken", Severity.Error, "Något i partens rapporter har ändrats sedan du öppnade sidan. Läs dem och skriv under igen.");
        if (party?.Measures.Count(m => !IsReported(m, period)) is > 0 and var missing) yield return new Remark("not-reported", Severity.Error, $"{missing} av åtgärderna för {party.Name} är inte {(missing == 1 ? "rapporterad" : "rapporterade")}. Rapportera dem först.");
        if (confirmed.Length > 200) yield return new Remark("confirmed-long", Severity.Error, "Skriv kortare vem som har bekräftat, högst 200 tecken.", new Place("bekraftat"));
    }

    /// <summary>Whether the actor may sign for a party: one of its own who reports in the plan, or whoever leads the follow-up.</summary>
    public bool MaySign(Actor by, RoundParty party) =>
        Allows(by, Permission.LeadFollowUp) || (party.Has(by) && by.ExtentOf(Permission.WriteGoalsAndFollowUps, Scope) > Extent.Nothing);

    public void Sign(ReportingPeriod period, RoundParty party, string confirmed, string shown, Actor by, DateTimeOffset at)
    {
        if (CheckSignature(period, party, confirmed, shown, by).Any() || !MaySign(by, party)) throw new InvalidOperationException("The part cannot be signed.");
        var signature = new Signature(party.Id, party.Name, at, by.Name, party.Has(by) ? "" : confirmed, party.HashOf(period), [.. party.Measures.Select(m => m.Id)]);
        Course = Course.With(period, r => r with { Signatures = [.. r.Signatures.Where(s => s.Organisation != party.Id), signature] });
        Append("signed", $"Skrev under {Vocabulary.Of(period)} för {party.Name}{(signature.Confirmed.Length > 0 ? $", bekräftat av {signature.Confirmed}" : "")}", by, at, []);
    }

    public IEnumerable<Remark> CheckSendBack(ReportingPeriod period, Guid measure, string comment)
    {
        if (Course.IsClosed(period)) yield return Closed(period);
        if (Content.Measure(measure) is null) yield return new Remark("measure-gone", Severity.Error, "Åtgärden finns inte längre i planen. Ladda om sidan.");
        foreach (var remark in CheckReason(comment, "comment-missing", "Skriv vad som ska kompletteras.")) yield return remark;
    }

    /// <summary>Asks those who answer for a measure to mend its report. It is answered when they change it.</summary>
    public void SendBack(ReportingPeriod period, Guid measure, string comment, Actor by, DateTimeOffset at)
    {
        if (CheckSendBack(period, measure, comment).Any()) throw new InvalidOperationException("The report cannot be sent back.");
        Course = Course.With(period, r => r with { SentBack = [.. r.SentBack.Select(s => s.Measure == measure && s.AnsweredAt is null ? s with { AnsweredAt = at } : s), new SentBack(measure, comment, at, by.Name)] });
        Append("sent-back", $"Återsände {Vocabulary.Of(period)} för ”{NameOf(measure)}”: {comment}", by, at, []);
    }

    /// <param name="evenIfMissing">Close although something is missing, or the round's first day has not come.</param>
    public IEnumerable<Remark> CheckRoundClosing(ReportingPeriod period, bool evenIfMissing, bool isOpen = true)
    {
        if (Course.IsClosed(period)) yield return Closed(period);
        if (!isOpen && !evenIfMissing) yield return new Remark("round-early", Severity.Error, "Rundan har inte öppnat ännu. Kryssa för att den ska stängas ändå.", new Place("anda"));
        var missing = Content.Measures.Count(m => !IsReported(m, period));
        if (missing > 0 && !evenIfMissing) yield return new Remark("not-reported", Severity.Error, $"{missing} {(missing == 1 ? "åtgärd är" : "åtgärder är")} inte {(missing == 1 ? "rapporterad" : "rapporterade")}. Påminn, eller kryssa för att rundan ska stängas ändå.", new Place("anda"));
    }

    /// <summary>Freezes what is reported. What comes later is a supplement.</summary>
    public void CloseRound(ReportingPeriod period, bool evenIfMissing, Actor by, DateTimeOffset at)
    {
        if (CheckRoundClosing(period, evenIfMissing).Any()) throw new InvalidOperationException("The round cannot be closed.");
        var round = Course.Round(period);
        var edition = Freeze(EditionKind.Reported,
        [
            $"Uppföljning {Vocabulary.Of(period)} {Content.Years}: {Content.Measures.Count(m => IsReported(m, period))} av {Content.Measures.Count()} åtgärder rapporterade",
            .. round.Signatures.Select(s => $"Underskrift: {s.Name}, {s.By}{(s.Confirmed.Length > 0 ? $", bekräftat av {s.Confirmed}" : "")}{(RoundParty.IsChanged(s, Content, period) ? " (ändrat efter underskriften)" : "")}"),
        ], Content, by, at);
        Course = Course.With(period, r => r with { Closings = [.. r.Closings, new RoundClosing(edition.Number, at, by.Name)] });
        Append("round-closed", $"Stängde uppföljningen {Vocabulary.Of(period)} (utgåva {edition.Number}, {Words.Shorten(edition.Hash, 13)})", by, at, []);
    }

    public IEnumerable<Remark> CheckReopening(ReportingPeriod period, string reason)
    {
        if (Course.Closing is not null) yield return new Remark("plan-closed", Severity.Error, "Planens år är avslutat. Öppna året först.");
        else if (!Course.IsClosed(period)) yield return new Remark("round-open", Severity.Error, "Rundan är redan öppen.");
        foreach (var remark in CheckReason(reason, "reason-missing", "Skriv varför rundan öppnas igen.")) yield return remark;
    }

    /// <summary>Opens a closed round again. What was frozen stays as it was.</summary>
    public void ReopenRound(ReportingPeriod period, string reason, Actor by, DateTimeOffset at)
    {
        if (CheckReopening(period, reason).Any()) throw new InvalidOperationException("The round cannot be reopened.");
        Course = Course.With(period, r => r with { Closings = [.. r.Closings.SkipLast(1), r.Closings[^1] with { Reopened = new Reopening(at, by.Name, reason) }] });
        Append("round-reopened", $"Öppnade uppföljningen {Vocabulary.Of(period)} igen: {reason}", by, at, []);
    }

    public IEnumerable<Remark> CheckSupplement(ReportingPeriod period, Guid measure, string text)
    {
        if (!Course.IsClosed(period)) yield return new Remark("round-open", Severity.Error, "Rundan är öppen. Skriv i uppföljningen i stället.");
        if (Content.Measure(measure) is null) yield return new Remark("measure-gone", Severity.Error, "Åtgärden finns inte längre i planen. Ladda om sidan.");
        foreach (var remark in CheckReason(text, "supplement-missing", "Skriv vad som ska läggas till.")) yield return remark;
    }

    /// <summary>Says something of a measure after its round was closed. Those who may report the measure may; what was frozen stays.</summary>
    public void AddSupplement(ReportingPeriod period, Guid measure, string text, Actor by, DateTimeOffset at)
    {
        if (CheckSupplement(period, measure, text).Any()) throw new InvalidOperationException("The supplement cannot be added.");
        Course = Course.With(period, r => r with { Supplements = [.. r.Supplements, new Supplement(measure, text, at, by.Name)] });
        Append("supplement", $"Tillägg till {Vocabulary.Of(period)} för ”{NameOf(measure)}”: {Words.Shorten(text, 200)}", by, at, []);
    }

    /// <summary>Reported, and not waiting to be mended.</summary>
    public bool IsReported(Measure measure, ReportingPeriod period) => measure.FollowUpOf(period).IsReported && Course.Round(period).ToMend(measure.Id) is null;

    /// <summary>A report that was changed after it was sent back is answered.</summary>
    private void AnswerSentBack(PlanContent before, DateTimeOffset at)
    {
        foreach (var round in Course.Rounds.Where(r => r.SentBack.Any(s => s.AnsweredAt is null)))
        {
            bool IsChanged(Guid measure) => before.Measure(measure) is { } was && Content.Measure(measure) is { } now && !ClosedReports.Same(was.FollowUpOf(round.Period), now.FollowUpOf(round.Period));
            Course = Course.With(round.Period, r => r with { SentBack = [.. r.SentBack.Select(s => s.AnsweredAt is null && IsChanged(s.Measure) ? s with { AnsweredAt = at } : s)] });
        }
    }

    private string NameOf(Guid measure) => Content.Measure(measure) is { } m ? Words.Shorten(m.Name.Length > 0 ? m.Name : m.Text) : "";

    private static Remark Closed(ReportingPeriod period) => new("round-closed", Severity.Error, $"Uppföljningen {Vocabulary.Of(period)} är stängd. Skriv ett tillägg, eller be samordnaren öppna den igen.");

    private static IEnumerable<Remark> CheckReason(string text, string code, string sentence)
    {
        if (text.Length == 0) yield return new Remark(code, Severity.Error, sentence, new Place("text"));
        if (text.Length > LongestReason) yield return new Remark("text-long", Severity.Error, $"Skriv kortare, högst {LongestReason} tecken.", new Place("text"));
    }
}
