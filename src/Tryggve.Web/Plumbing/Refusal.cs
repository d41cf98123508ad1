using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Tryggve.Web.Plumbing;

/// <summary>What is wrong with a form, said beside its fields and in the summary above them; the page comes back as it was typed, with status 400.</summary>
internal static class Refusal
{
    private const string Order = "Att rätta";

    /// <summary>Adds the remarks to their fields. True when there is anything to mend.</summary>
    public static bool MustMend(this PageModel page, IEnumerable<Remark> remarks, Func<Remark, string> field)
    {
        var fields = new List<string>();
        foreach (var remark in remarks)
        {
            fields.Add(field(remark));
            page.ModelState.AddModelError(fields[^1], remark.Text);
        }
        page.ViewData[Order] = fields;
        return !page.ModelState.IsValid;
    }

    /// <summary>What is wrong, field by field, in the order the check said it: a form's fields stand in the same order.</summary>
    public static IReadOnlyList<(string Field, string Text)> Wrong(this ViewDataDictionary view)
    {
        var order = view[Order] as List<string> ?? [];
        return [.. view.ModelState.SelectMany(field => field.Value!.Errors.Select(error => (field.Key, error.ErrorMessage))).OrderBy(e => order.IndexOf(e.Key) is >= 0 and var at ? at : int.MaxValue)];
    }

    public static PageResult Refuse(this PageModel page)
    {
        page.Response.StatusCode = StatusCodes.Status400BadRequest;
        return page.Page();
    }
}
