using Tryggve.Plans;
namespace Tryggve.Import;
internal static class DraftAssembler { public static PlanContent Assemble(PlanDraft draft) => throw new NotImplementedException(); }
