using Tryggve.FollowUps;

namespace Tryggve.Plans;

/// <summary>Samverkansformulär: the form of a collaboration as lines of label and value, in the order it was printed or in ours.</summary>
public static class CollaborationForm
{
    /// <summary>Label → value of every line; the official form's lines where the measure came without a form of its own.</summary>
    /// <param name="row">The row of a measure, with its problem and cause.</param>
    public static IEnumerable<(FormLine Line, string Value)> LinesOf(PlanRow row) =>
        from line in row.Measure?.Collaboration is { Lines.Count: > 0 } form ? form.Lines : Official(row.Measure!)
        let value = ValueOf(row, line)
        where value is not null
        select (line, value);

    /// <summary>What stands on a line; null when the measure has no such line.</summary>
    public static string? ValueOf(PlanRow row, FormLine line)
    {
        var measure = row.Measure!;
        var form = measure.Collaboration ?? new Collaboration();
        var party = form.Commitments.FirstOrDefault(c => c.Party == line.Party);
        return line.Field switch
        {
            PlanField.Purpose => form.Purpose,
            PlanField.Duration => form.Duration,
            PlanField.MeetingFrequency => form.MeetingFrequency,
            PlanField.Convener => form.Convener,
            PlanField.OtherParticipants => form.OtherParticipants,
            PlanField.Financing => form.Financing,
            PlanField.Communication => form.Communication,
            PlanField.PartyContact => party?.Contact,
            PlanField.PartyParticipants => party?.Participants,
            PlanField.PartyCommitment => party?.Promise,
            PlanField.CollectiveName => row.Problem.CollectiveName,
            PlanField.Problem => row.Problem.Text,
            PlanField.Cause => row.Cause?.Text ?? "",
            PlanField.Measure => measure.Text,
            PlanField.Goals => measure.GoalText,
            PlanField.When => measure.Timing,
            PlanField.Who => measure.Responsible,
            PlanField.Kind => measure.Kind is { } kind ? Vocabulary.Of(kind) : "",
            PlanField.FollowUpT1 => measure.FollowUpText(ReportingPeriod.T1),
            PlanField.FollowUpT2 => measure.FollowUpText(ReportingPeriod.T2),
            PlanField.FollowUp => measure.FollowUpText(ReportingPeriod.Year),
            _ => measure.Others.FirstOrDefault(o => o.Header == line.Label)?.Value,
        };
    }

    private static IEnumerable<FormLine> Official(Measure measure)
    {
        yield return new(PlanField.Purpose, Vocabulary.Of(PlanField.Purpose));
        yield return new(PlanField.Goals, Vocabulary.Of(PlanField.Goals));
        yield return new(PlanField.Duration, Vocabulary.Of(PlanField.Duration));
        yield return new(PlanField.MeetingFrequency, Vocabulary.Of(PlanField.MeetingFrequency));
        yield return new(PlanField.Convener, Vocabulary.Of(PlanField.Convener));
        foreach (var party in measure.Collaboration?.Commitments ?? [])
        {
            yield return new(PlanField.PartyContact, $"{party.Party} kontakt", party.Party);
            yield return new(PlanField.PartyParticipants, $"{party.Party} övriga deltagare", party.Party);
            yield return new(PlanField.PartyCommitment, $"{party.Party} åtagande", party.Party);
        }
        yield return new(PlanField.OtherParticipants, Vocabulary.Of(PlanField.OtherParticipants));
        yield return new(PlanField.Financing, Vocabulary.Of(PlanField.Financing));
        yield return new(PlanField.Communication, Vocabulary.Of(PlanField.Communication));
        yield return new(PlanField.FollowUpT1, Vocabulary.Of(PlanField.FollowUpT1));
        yield return new(PlanField.FollowUpT2, Vocabulary.Of(PlanField.FollowUpT2));
        yield return new(PlanField.FollowUp, "Verksamhetsberättelse");
    }
}
