using Tryggve.Districts;
namespace Tryggve.Import;
public static class PlanInterpreter { public static PlanDraft Interpret(SourceDocument document, Municipality? municipality, DraftCorrections corrections) => throw new NotImplementedException(); }
