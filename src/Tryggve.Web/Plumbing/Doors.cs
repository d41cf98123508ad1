using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace Tryggve.Web.Plumbing;

/// <summary>
/// What is refused or mended before any page sees it: methods that no page knows, and signs that no text has (NUL and other controls, half pairs), which a database
/// or a file may be unable to hold. An address with such a sign is refused; nobody has typed it. A form loses the signs and keeps all else that was typed.
/// </summary>
internal static class Doors
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post];

    public static void UseDoors(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        // The page that says what was wrong is the same request once more.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null) return next(context);
        if (!Methods.Contains(request.Method, StringComparer.OrdinalIgnoreCase))
        {
            context.Response.Headers.Allow = "GET, HEAD, POST";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }
        var isWritten = IsWritten(request.Path.Value ?? "") && request.Query.All(q => IsWritten(q.Key) && q.Value.All(v => IsWritten(v ?? "")));
        // Browsers send forms in UTF-8, as our pages are; some other names of encodings make the framework fail.
        var isOurs = !request.HasFormContentType || request.GetTypedHeaders().ContentType?.Charset is not { Length: > 0 } charset || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
        if (isWritten && isOurs) return next(context);
        // Nor can the page that answers read it.
        if (!isOurs) request.ContentType = null;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    /// <summary>The text without signs that no text has.</summary>
    public static string Written(string text) => IsWritten(text) ? text : string.Concat(text.EnumerateRunes().Where(r => IsLineEnd(r) || (IsWritten(r) && r != Rune.ReplacementChar)).Select(r => IsLineEnd(r) ? "\n" : r.ToString()));

    private static bool IsWritten(string text)
    {
        var plain = true;
        foreach (var c in text) plain &= c is >= ' ' and < '\u007f' or (>= '\u00a0' and < '\ud800') or '\t' or '\n' or '\r';
        if (plain) return true;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune) || !IsWritten(rune)) return false;
            i += rune.Utf16SequenceLength - 1;
        }
        return true;
    }

    /// <summary>Line ends of other times, which tell words apart.</summary>
    private static bool IsLineEnd(Rune rune) => rune.Value is 0x0B or 0x0C or 0x85;

    private static bool IsWritten(Rune rune) => rune.Value is '\t' or '\n' or '\r' || (!Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is < 0xFDD0 or > 0xFDEF);

    /// <summary>A form as every page reads it, whether by its fields or whole.</summary>
    public sealed class Form : IAsyncResourceFilter
    {
        public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
        {
            // Whoever sends something else than a form has filled in nothing.
            if (HttpMethods.IsPost(context.HttpContext.Request.Method) && !context.HttpContext.Request.HasFormContentType) context.HttpContext.Request.Form = FormCollection.Empty;
            try
            {
                // The page that says a form could not be read must not try again.
                if (context.HttpContext.Request.HasFormContentType && context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null) await Mend(context.HttpContext.Request);
            }
            catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
            {
                context.Result = new StatusCodeResult(unreadable is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status400BadRequest);
                return;
            }
            await next();
        }

        private static async Task Mend(HttpRequest request)
        {
            var form = await request.ReadFormAsync();
            if (form.All(f => IsWritten(f.Key) && f.Value.All(v => IsWritten(v ?? "")))) return;
            var fields = form.GroupBy(f => Written(f.Key), StringComparer.OrdinalIgnoreCase)
                .ToDictionary(f => f.Key, f => new StringValues([.. f.SelectMany(g => g.Value).Select(v => Written(v ?? ""))]), StringComparer.OrdinalIgnoreCase);
            request.Form = new FormCollection(fields, form.Files);
        }
    }

    /// <summary>The framework shows a page even where it has no handler for the method: unasked, it would be shown without having loaded or checked anything.</summary>
    public sealed class Handled : IPageFilter
    {
        public void OnPageHandlerSelected(PageHandlerSelectedContext context)
        {
        }

        public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
        {
            if (context.HandlerMethod is null && HttpMethods.IsPost(context.HttpContext.Request.Method)) context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }

        public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
        {
        }
    }
}
