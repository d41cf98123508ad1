using Tryggve.FollowUps;

namespace Tryggve.Plans;

public sealed partial class Plan
{
    /// <summary>Notes what becomes of measures and goals; those not mentioned keep what was chosen before.</summary>
    /// <param name="undecided">Parts whose choice is taken back.</param>
    public bool Choose(IReadOnlyList<ContinuationChoice> choices, Actor by, DateTimeOffset at, IReadOnlyCollection<Guid>? undecided = null)
    {
        var known = Content.Measures.SelectMany(m => m.Goals.Select(g => g.Id).Prepend(m.Id)).ToHashSet();
        var made = choices.Where(c => known.Contains(c.Part)).Select(c => c.Reason.Length > LongestReason ? c with { Reason = c.Reason.AtMost(LongestReason) } : c).Except(Course.Choices).ToList();
        var gone = Course.Choices.Where(c => undecided?.Contains(c.Part) == true).ToList();
        if (made.Count + gone.Count == 0 || Course.Closing is not null) return false;
        Course = Course with { Choices = [.. Course.Choices.Except(gone).Where(c => known.Contains(c.Part) && made.TrueForAll(m => m.Part != c.Part)), .. made] };
        Append("chosen", $"Valde vad som händer nästa år för {made.Count + gone.Count} {(made.Count + gone.Count == 1 ? "åtgärd eller mål" : "åtgärder och mål")}", by, at, []);
        return true;
    }

    public ContinuationChoice? ChoiceFor(Guid part) => Course.Choices.FirstOrDefault(c => c.Part == part);

    /// <summary>What stands in the way of closing the plan's year; all remarks at once, each with the measure it concerns.</summary>
    public IEnumerable<Remark> CheckClosing()
    {
        if (Course.Closing is not null)
        {
            yield return new Remark("plan-closed", Severity.Error, "Planens år är redan avslutat.");
            yield break;
        }
        if (!Course.IsClosed(ReportingPeriod.Year)) yield return new Remark("round-open", Severity.Error, $"Stäng uppföljningen {Vocabulary.Of(ReportingPeriod.Year)} först, så att årets utfall ligger fast.");
        foreach (var measure in Content.Measures)
        {
            var place = new Place(measure.Id.ToString());
            if (ChoiceFor(measure.Id) is not { } choice) yield return new Remark("choice-missing", Severity.Error, $"Välj vad som händer nästa år med ”{NameOf(measure.Id)}”.", place);
            else if (choice is { Continuation: Continuation.Ended, Reason: "" }) yield return new Remark("reason-missing", Severity.Error, $"Skriv varför ”{NameOf(measure.Id)}” avslutas.", place);
            else if (choice is { Continuation: Continuation.GoesOnChanged, Reason: "" }) yield return new Remark("reason-missing", Severity.Error, $"Skriv vad som ska ändras i ”{NameOf(measure.Id)}”.", place);
        }
    }

    /// <summary>Closes the plan's year: nothing in the plan changes any more but by dated supplements.</summary>
    /// <param name="next">The plan that goes on from it; null where none does.</param>
    public void Close(Plan? next, Actor by, DateTimeOffset at)
    {
        if (CheckClosing().Any()) throw new InvalidOperationException("The plan's year cannot be closed.");
        Course = Course with { Closing = new PlanClosing(at, by.Name, next?.Id) };
        Append("closed", $"Avslutade planens år. {Content.Measures.Count(m => ChoiceFor(m.Id)!.GoesOn)} av {Content.Measures.Count()} åtgärder går vidare{(next is null ? "" : $" till planen för {next.Content.Years}")}", by, at, []);
    }

    public IEnumerable<Remark> CheckYearReopening(string reason)
    {
        if (Course.Closing is null) yield return new Remark("plan-open", Severity.Error, "Planens år är inte avslutat.");
        foreach (var remark in CheckReason(reason, "reason-missing", "Skriv varför året öppnas igen.")) yield return remark;
    }

    /// <summary>Opens a closed year again; its rounds stay closed until they are opened themselves.</summary>
    public void ReopenYear(string reason, Actor by, DateTimeOffset at)
    {
        if (CheckYearReopening(reason).Any()) throw new InvalidOperationException("The year cannot be opened.");
        Course = Course with { Closing = null };
        Append("reopened", $"Öppnade planens år igen: {reason}", by, at, []);
    }

    /// <summary>Whether what goes on from an earlier plan can come here: nobody has closed this one, and it does not come from another.</summary>
    public bool MayReceive(Plan earlier) => Course.Closing is null && (Content.EarlierPlan is null || Content.EarlierPlan == earlier.Id);

    /// <summary>Takes in how it went in the plan this one was begun from, and what goes on from it but was not here.</summary>
    public void Receive(Plan earlier, Actor by, DateTimeOffset at)
    {
        if (!MayReceive(earlier)) throw new InvalidOperationException("The plan cannot take in what goes on from that one.");
        var before = Content.Measures.Count();
        var content = new Lineage(earlier, at).BroughtInto(Content) with { EarlierPlan = earlier.Id };
        var changes = PlanChange.Between(Content, content);
        Content = content;
        Append("received", $"Tog in utfallet från planen för {earlier.Content.Years}{(Content.Measures.Count() - before is var added and > 0 ? $" och {(added == 1 ? "en åtgärd" : $"{added} åtgärder")} som går vidare" : "")}", by, at, changes);
    }
}
