using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>Builds a collaboration of a form's lines.</summary>
internal static class FormAssembler
{
    public static Collaboration Of(DraftRow row)
    {
        string? Line(PlanField field) => row.Form.Any(l => l.Field == field && l.Party is null) ? row[field] : null;
        return new Collaboration
        {
            Purpose = Line(PlanField.Purpose),
            Duration = Line(PlanField.Duration),
            MeetingFrequency = Line(PlanField.MeetingFrequency),
            Convener = Line(PlanField.Convener),
            OtherParticipants = Line(PlanField.OtherParticipants),
            Financing = Line(PlanField.Financing),
            Communication = Line(PlanField.Communication),
            Commitments = [.. row.Form.Where(l => l.Party is not null).GroupBy(l => l.Party!).Select(Commitment)],
            Lines = [.. row.Form.Select(l => new FormLine(l.Field == PlanField.Kind && Vocabulary.KindOf(l.Text) is null ? PlanField.Unknown : l.Field, l.Label, l.Party))],
        };
    }

    private static Commitment Commitment(IGrouping<string, DraftLine> party)
    {
        string? Line(PlanField field) => party.FirstOrDefault(l => l.Field == field)?.Text;
        return new Commitment(party.Key, Line(PlanField.PartyContact), Line(PlanField.PartyParticipants), Line(PlanField.PartyCommitment));
    }
}
