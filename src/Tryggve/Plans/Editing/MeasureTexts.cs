using Tryggve.FollowUps;

namespace Tryggve.Plans.Editing;

/// <summary>The texts of a measure and of its collaboration. Lists are written a line each.</summary>
internal static class MeasureTexts
{
    public static string? Of(Measure measure, TextField field) => field.Field switch
    {
        PlanField.Name => measure.Name,
        PlanField.Measure => measure.Text,
        PlanField.Kind => measure.Kind is { } kind ? Vocabulary.Of(kind) : "",
        PlanField.Goals => measure.GoalText,
        PlanField.When => measure.Timing,
        PlanField.TimingMeaning => measure.TimingMeaning,
        PlanField.Who => measure.Responsible,
        PlanField.Units => Lines(measure.Units),
        PlanField.FollowUpT1 => measure.FollowUpText(ReportingPeriod.T1),
        PlanField.FollowUpT2 => measure.FollowUpText(ReportingPeriod.T2),
        PlanField.FollowUp => measure.FollowUpText(ReportingPeriod.Year),
        PlanField.Evidence => Lines(measure.Evidence),
        PlanField.Places => Lines(measure.Places),
        PlanField.TargetGroups => Lines(measure.TargetGroups),
        PlanField.Status or PlanField.StatusReason or PlanField.PartyReport => FollowUpTexts.Of(measure, field),
        _ => measure.Collaboration is { } form ? Of(form, field) : null,
    };

    public static Measure With(Measure measure, TextField field, string text) => field.Field switch
    {
        PlanField.Name => measure with { Name = text },
        PlanField.Measure => measure with { Text = text },
        PlanField.Kind => measure with { Kind = Vocabulary.KindOf(text) },
        PlanField.Goals => measure with { GoalText = text, Goals = GoalList.Split(text, measure.Goals) },
        PlanField.When => measure with { Timing = text },
        PlanField.TimingMeaning => measure with { TimingMeaning = text },
        PlanField.Who => measure with { Responsible = text },
        PlanField.Units => measure with { Units = Lines(text) },
        PlanField.FollowUpT1 => With(measure, ReportingPeriod.T1, text),
        PlanField.FollowUpT2 => With(measure, ReportingPeriod.T2, text),
        PlanField.FollowUp => With(measure, ReportingPeriod.Year, text),
        PlanField.Evidence => measure with { Evidence = Lines(text) },
        PlanField.Places => measure with { Places = Lines(text) },
        PlanField.TargetGroups => measure with { TargetGroups = Lines(text) },
        PlanField.Status or PlanField.StatusReason or PlanField.PartyReport => FollowUpTexts.With(measure, field, text),
        _ => measure with { Collaboration = With(measure.Collaboration!, field, text) },
    };

    private static Measure With(Measure measure, ReportingPeriod period, string text) => FollowUpTexts.With(measure, period, report => report with { Text = text });

    private static string? Of(Collaboration form, TextField field)
    {
        var party = form.Commitments.FirstOrDefault(c => c.Party == field.Party);
        return field.Field switch
        {
            PlanField.Purpose => form.Purpose ?? "",
            PlanField.Duration => form.Duration ?? "",
            PlanField.MeetingFrequency => form.MeetingFrequency ?? "",
            PlanField.Convener => form.Convener ?? "",
            PlanField.OtherParticipants => form.OtherParticipants ?? "",
            PlanField.Financing => form.Financing ?? "",
            PlanField.Communication => form.Communication ?? "",
            PlanField.PartyContact => party is null ? null : party.Contact ?? "",
            PlanField.PartyParticipants => party is null ? null : party.Participants ?? "",
            PlanField.PartyCommitment => party is null ? null : party.Promise ?? "",
            _ => null,
        };
    }

    private static Collaboration With(Collaboration form, TextField field, string text) => field.Field switch
    {
        PlanField.Purpose => form with { Purpose = text },
        PlanField.Duration => form with { Duration = text },
        PlanField.MeetingFrequency => form with { MeetingFrequency = text },
        PlanField.Convener => form with { Convener = text },
        PlanField.OtherParticipants => form with { OtherParticipants = text },
        PlanField.Financing => form with { Financing = text },
        PlanField.Communication => form with { Communication = text },
        _ => form with { Commitments = [.. form.Commitments.Select(c => c.Party == field.Party ? With(c, field.Field, text) : c)] },
    };

    private static Commitment With(Commitment party, PlanField field, string text) => field switch
    {
        PlanField.PartyContact => party with { Contact = text },
        PlanField.PartyParticipants => party with { Participants = text },
        _ => party with { Promise = text },
    };

    private static string Lines(IReadOnlyList<string> items) => string.Join('\n', items);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
