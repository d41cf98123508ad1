using Tryggve.Districts;
using static Tryggve.Plans.Responsibles.OrganisationNames;

namespace Tryggve.Plans.Responsibles;

/// <summary>Tells who a few words mean: the unit and the organisation that bear them, the function in its plain form, and what was left unexplained.</summary>
internal sealed class ActorResolver(OrganisationNames names)
{
    /// <param name="Explained">How many of the words, from the first, are names, functions or words between them.</param>
    /// <param name="Lead">Whether the first word that says something is a name or a function.</param>
    internal sealed record Meaning(Organisation? Organisation, Unit? Unit, string? Function, bool IsSomeone, bool Lead, int Explained, string Rest, IReadOnlyList<Bearer> Ambiguous);

    public Meaning Resolve(IReadOnlyList<WrittenWord> words)
    {
        var (bearers, function, someone, lead, explained, open) = (new List<IReadOnlyList<Bearer>>(), (string?)null, false, (bool?)null, 0, true);
        var rest = new List<string>();
        var unknownName = -1;
        List<WrittenWord>? inner = null;
        for (var i = 0; i < words.Count;)
        {
            if (words[i].Mark == Mark.Open)
            {
                var bracket = ++i;
                while (i < words.Count && words[i].Mark != Mark.Close) i++;
                inner ??= [.. words.Skip(bracket).Take(i - bracket)];
                i++;
                continue;
            }
            if (words[i].Mark != Mark.Word)
            {
                i++;
                continue;
            }
            var (length, found) = names.LongestAt(words, i);
            // ”Engelska skolan” and ”Norrstads stadsdelsförvaltning” are others than the one we know as ”skolan”.
            if (length == 1 && i > 0 && unknownName == i - 1 && !found[0].IsRole) length = 0;
            var here = FunctionAt(words, i);
            if (length > 0 && (length >= here.Length || found.All(b => b.Unit is not null)))
            {
                // ”Socialsekreterare hos polisen” sits with the police but is not theirs.
                if (i == 0 || words[i - 1].Plain != "hos") bearers.Add(found);
                if (found[0].IsRole) function ??= FunctionIn(words, i, length);
                (someone, lead) = (true, lead ?? true);
            }
            else if (here.Function is not null)
            {
                length = here.Length;
                function ??= here.Function;
                // Who stands in for a role answers for the same unit: ”biträdande rektor”.
                var (role, those) = length > 1 ? names.LongestAt(words, i + length - 1) : (0, []);
                if (role > 0 && those[0].IsRole)
                {
                    bearers.Add(those);
                    length += role - 1;
                }
                (someone, lead) = (true, lead ?? true);
            }
            else
            {
                var glue = FunctionWords.IsGlue(words[i].Plain);
                var body = FunctionWords.IsBody(words[i].Plain);
                length = 1;
                someone |= body;
                if (!glue || body) lead ??= body;
                if (!glue)
                {
                    rest.Add(words[i].Key);
                    if (words[i].IsCapitalised) unknownName = i;
                    open = false;
                }
            }
            i += length;
            if (open) explained = i;
        }
        var (organisation, unit, ambiguous) = Choose(bearers);
        var meaning = new Meaning(organisation, unit, function, someone, lead ?? false, explained, string.Join(' ', rest), ambiguous);
        return unit is null && inner is not null && IsOne(inner) ? Within(meaning, Resolve(inner)) : meaning;
    }

    private bool IsOne(List<WrittenWord> words) =>
        words.TrueForAll(w => w.Mark == Mark.Word && !PartWords.IsConjunction(w.Plain, "")) || names.LongestAt(words, 0).Length == words.Count;

    /// <summary><c>Kommunen (trygghetssamordnare)</c>: the brackets hold the function, or the unit.</summary>
    private static Meaning Within(Meaning meaning, Meaning inner)
    {
        if (!inner.IsSomeone || (meaning.Organisation ?? inner.Organisation)?.Id != (inner.Organisation ?? meaning.Organisation)?.Id) return meaning;
        return meaning with
        {
            Organisation = meaning.Organisation ?? inner.Organisation, Unit = inner.Unit, Function = meaning.Function ?? inner.Function,
            Rest = inner.Unit is null ? meaning.Rest : inner.Rest, Ambiguous = inner.Unit is null ? meaning.Ambiguous : [],
        };
    }

    /// <summary>Whether words name different actors side by side, the comma between them lost: where the second begins; 0 if not.</summary>
    public int LostComma(IReadOnlyList<WrittenWord> words)
    {
        for (var i = 1; i < words.Count && i <= 4; i++)
        {
            if (words[i].Plain is "representant" or "representanter" && words[i - 1].Mark == Mark.Word && Resolve([.. words.Take(i)]) is { IsSomeone: true, Rest: "", Explained: var explained } && explained == i) return i;
        }
        var (first, found) = names.LongestAt(words, 0);
        if (first == 0 || first >= words.Count || found.Any(b => b.Unit is not null || b.IsRole)) return 0;
        var (second, others) = names.LongestAt(words, first);
        return second > 0 && first + second == words.Count && others.All(o => o.Unit is null && !o.IsRole && found.All(f => f.Organisation.Id != o.Organisation.Id)) ? first : 0;
    }

    /// <summary>The most exact unit that agrees with the organisation named beside it; then the organisation; nothing when several are meant as well.</summary>
    private static (Organisation?, Unit?, IReadOnlyList<Bearer>) Choose(List<IReadOnlyList<Bearer>> bearers)
    {
        var organisations = bearers.Where(b => b.All(o => o.Unit is null && !o.IsRole)).Select(Exact).Where(b => b.Count == 1).Select(b => b[0].Organisation).ToList();
        List<Bearer> ambiguous = [];
        foreach (var candidates in bearers.Where(b => b.Any(o => o.Unit is not null)).OrderByDescending(b => b.Any(o => o.IsRole)))
        {
            var near = candidates.Where(b => organisations.Count == 0 || organisations.Exists(o => o.Id == b.Organisation.Id)).ToList();
            var exact = Exact(near.Count > 0 ? near : candidates);
            if (exact.Count == 1) return (exact[0].Organisation, exact[0].Unit, []);
            ambiguous = exact;
        }
        if (ambiguous.Count > 0)
        {
            var same = ambiguous.All(b => b.Organisation.Id == ambiguous[0].Organisation.Id);
            return (same ? ambiguous[0].Organisation : organisations.FirstOrDefault(), null, ambiguous);
        }
        if (organisations.Count > 0) return (organisations[0], null, []);
        var known = bearers.Select(Exact).FirstOrDefault(b => b.Count > 0) ?? [];
        return known.Count == 1 ? (known[0].Organisation, known[0].Unit, []) : (null, null, known);
    }

    private static List<Bearer> Exact(IReadOnlyList<Bearer> bearers) => [.. bearers.Where(b => b.Rank == bearers.Min(o => o.Rank))];

    private static string? FunctionIn(IReadOnlyList<WrittenWord> words, int from, int length)
    {
        for (var i = from; i < from + length; i++)
        {
            if (FunctionAt(words, i).Function is { } function) return function;
        }
        return null;
    }

    /// <summary><c>HR-chefen</c> is an <c>HR-chef</c>, <c>Avdelningschefen</c> an <c>avdelningschef</c>.</summary>
    private static string WithCapitals(string written, string function) =>
        written.Length > 1 && char.IsUpper(written[1]) && !written.All(c => char.IsUpper(c)) && written.StartsWith(function, StringComparison.OrdinalIgnoreCase) ? written[..function.Length] : function;

    private static (int Length, string? Function) FunctionAt(IReadOnlyList<WrittenWord> words, int at)
    {
        var ranks = 0;
        while (at + ranks < words.Count && FunctionWords.IsRank(words[at + ranks].Plain)) ranks++;
        if (at + ranks >= words.Count || FunctionWords.FunctionOf(words[at + ranks].Plain) is not { } function || FunctionWords.IsGlue(words[at + ranks].Plain)) return (0, null);
        return (ranks + 1, string.Join(' ', words.Skip(at).Take(ranks).Select(w => w.Plain).Append(WithCapitals(words[at + ranks].Written, function))));
    }
}
