using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Tryggve.Web.Plumbing;

/// <summary>What is wrong with a form, said beside its fields and in the summary above them; the page comes back as it was typed, with status 400.</summary>
internal static class Refusal
{
    /// <summary>Adds the remarks to their fields. True when there is anything to mend.</summary>
    public static bool MustMend(this PageModel page, IEnumerable<Remark> remarks, Func<Remark, string> field)
    {
        foreach (var remark in remarks) page.ModelState.AddModelError(field(remark), remark.Text);
        return !page.ModelState.IsValid;
    }

    public static PageResult Refuse(this PageModel page)
    {
        page.Response.StatusCode = StatusCodes.Status400BadRequest;
        return page.Page();
    }
}
