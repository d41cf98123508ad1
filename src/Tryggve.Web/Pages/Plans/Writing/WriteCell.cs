using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Web.Pages.Plans.Writing;

/// <summary>One text of the plan as a field to write in.</summary>
/// <param name="Form">Identity of the form it is sent with.</param>
/// <param name="May">Whether the person may write here; else the text is only shown.</param>
/// <param name="Of">What it belongs to, for those who cannot see the table.</param>
public sealed record WriteCell(Guid Part, TextField Field, string Text, string Form, bool May, string Of)
{
    /// <summary>What is made of the text; empty when nothing is said.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Whether something is said about texts of this kind, now or when they are changed.</summary>
    public bool IsHinted { get; init; }

    public string Id => Plumbing.EditForm.IdOf(Part, Field);

    public static WriteCell In(OpenPlan open, Guid part, TextField field, string form, string of = "") =>
        new(part, field, PartTexts.Of(open.Content, part, field) ?? "", form, open.MayWrite(part, field), of);

    public static WriteCell In(OpenPlan open, PlanRow row, PlanField field, string form, string of) =>
        In(open, row, row.Measure!.Id, field, form, of);

    public static WriteCell In(OpenPlan open, PlanRow row, Guid part, TextField field, string form, string of = "") =>
        In(open, part, field, form, of) with { Hint = CellHint.Of(open, row, part, field), IsHinted = CellHint.IsFor(field) };
}
