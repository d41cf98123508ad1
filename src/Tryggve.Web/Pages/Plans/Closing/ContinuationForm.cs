using Tryggve.Plans;

namespace Tryggve.Web.Pages.Plans.Closing;

/// <summary>What is chosen on the page that closes a year: part by part, beside what was kept when the page was shown (<c>GoesOn|reason</c>; empty where nothing was).</summary>
public sealed class ContinuationForm
{
    private readonly Dictionary<Guid, (Continuation? Chosen, string Why, string Was)> parts = [];

    public static ContinuationForm Of(IFormCollection form)
    {
        var read = new ContinuationForm();
        foreach (var key in form.Keys.Where(k => k.StartsWith("Choice[", StringComparison.Ordinal)))
        {
            var name = key["Choice".Length..];
            if (!Guid.TryParse(name.Trim('[', ']'), out var part)) continue;
            var chosen = Enum.TryParse<Continuation>(form[key], out var continuation) && Enum.IsDefined(continuation) ? continuation : (Continuation?)null;
            read.parts[part] = (chosen, Clean(form[$"Why{name}"]), Clean(form[$"Was{name}"]));
        }
        return read;
    }

    /// <summary>What is typed for a part; null where the form has nothing of it.</summary>
    public (Continuation? Chosen, string Why)? For(Guid part) => parts.TryGetValue(part, out var typed) ? (typed.Chosen, typed.Why) : null;

    /// <summary>Chooses what was changed on the page. What another has chosen differently meanwhile is left as it is, and told, as are reasons without a choice.</summary>
    public IReadOnlyList<Remark> Keep(Plan plan, Actor by, DateTimeOffset at)
    {
        var changed = parts.Where(p => Written(p.Value.Chosen, p.Value.Why) != p.Value.Was).ToList();
        var others = changed.Where(p => KeptOf(plan, p.Key) is var kept && kept != p.Value.Was && kept != Written(p.Value.Chosen, p.Value.Why)).Select(p => p.Key).ToList();
        var own = changed.Where(p => !others.Contains(p.Key)).ToList();
        plan.Choose([.. own.Where(p => p.Value.Chosen is not null).Select(p => new ContinuationChoice(p.Key, p.Value.Chosen!.Value, p.Value.Why))], by, at, [.. own.Where(p => p.Value.Chosen is null).Select(p => p.Key)]);
        return
        [
            .. others.Select(part => new Remark("choice-overtaken", Severity.Error,
                $"Någon annan har {(plan.ChoiceFor(part) is { } now ? $"valt ”{Vocabulary.Of(now.Continuation)}”" : "tagit bort valet")} under tiden. Ladda om sidan och välj igen om något annat ska gälla.", new Place(part.ToString()))),
            .. parts.Where(p => p.Value.Chosen is null && p.Value.Why.Length > 0).Select(p => new Remark("choice-missing", Severity.Error, "Välj vad som händer, så sparas skälet med valet.", new Place(p.Key.ToString()))),
        ];
    }

    /// <summary>What is kept for a part, as the form carries it.</summary>
    public static string KeptOf(Plan plan, Guid part) => plan.ChoiceFor(part) is { } kept ? Written(kept.Continuation, kept.Reason) : "";

    private static string Written(Continuation? continuation, string why) => continuation is { } chosen ? $"{chosen}|{why}" : "";

    private static string Clean(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
