using Tryggve.Web.Pages.Plans.Writing;

namespace Tryggve.Web.Pages.Plans.Reporting;

/// <summary>A text of the plan that is one of a few words.</summary>
public sealed record ChoiceCell(WriteCell Cell, IReadOnlyList<string> Words);
