using Tryggve.Analysis.Law;
using Tryggve.Districts.Law;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Law;

/// <summary>How the duties and their states stand on pages and in addresses.</summary>
internal static class LawWords
{
    private static readonly Dictionary<LawDuty, string> Addresses = new()
    {
        [LawDuty.Picture] = "lagesbild",
        [LawDuty.PlanDecision] = "beslut",
        [LawDuty.PlanBasis] = "planens-grund",
        [LawDuty.PictureAge] = "lagesbildens-alder",
        [LawDuty.FollowUp] = "uppfoljning",
        [LawDuty.OtherPlanning] = "annan-planering",
        [LawDuty.Agreement] = "overenskommelser",
        [LawDuty.StrategicCouncil] = "strategiskt-rad",
        [LawDuty.Coordination] = "samordningsfunktion",
        [LawDuty.Board] = "ansvarig-namnd",
        [LawDuty.CouncilReport] = "rapport-till-fullmaktige",
    };

    public static string AddressOf(LawDuty duty) => Addresses[duty];

    public static LawDuty? DutyAt(string address) => Addresses.Where(a => a.Value == address).Select(a => (LawDuty?)a.Key).FirstOrDefault();

    /// <summary>Where the duty is recorded: the picture's age follows from the picture.</summary>
    public static string RecordAddressOf(LawDuty duty) => AddressOf(duty is LawDuty.PictureAge or LawDuty.PlanBasis ? LawDuty.Picture : duty);

    public static StateMark MarkOf(LawState state) => state switch
    {
        LawState.Met => new("✓", Vocabulary.Of(state), "badge-met"),
        LawState.DueSoon => new("◐", Vocabulary.Of(state), "badge-partly"),
        LawState.NotMet => new("✕", Vocabulary.Of(state), "badge-not-met"),
        LawState.NotRecorded => new("–", Vocabulary.Of(state), "badge-none"),
        _ => new("○", Vocabulary.Of(state), "badge-ongoing"),
    };

    /// <summary>What a record says, question by question; only what is answered.</summary>
    public static IEnumerable<(string Label, string Text)> Answers(LawRecord record)
    {
        var form = LawForm.Of(record.Duty)!;
        yield return (form.Day, record.On.ToWords());
        if (form.End is { } end) yield return (end, record.Until?.ToWords() ?? "tills vidare");
        foreach (var question in form.Questions.Where(q => record.Says(q.Field) && q.Field != LawField.Title)) yield return (question.Label, record.Text(question.Field));
    }
}
