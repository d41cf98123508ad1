using Tryggve.Decisions;
using Tryggve.Plans;

namespace Tryggve;

public static partial class Vocabulary
{
    public static string Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Approved => "godkänd",
        _ => "återremitterad",
    };

    public static string Of(EditionKind kind) => kind switch
    {
        EditionKind.Submitted => "inlämnad",
        EditionKind.Decided => "beslutad",
        _ => "stängd uppföljning",
    };

    public static string Of(Continuation continuation) => continuation switch
    {
        Continuation.GoesOn => "går vidare som den är",
        Continuation.GoesOnChanged => "går vidare ändrad",
        Continuation.Finished => "är färdig",
        _ => "avslutas",
    };
}
