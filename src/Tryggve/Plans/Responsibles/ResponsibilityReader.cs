using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Tryggve.Districts;

namespace Tryggve.Plans.Responsibles;

/// <summary>Läsare av Vem: reads many texts against the same organisations, whose names are gathered once.</summary>
public sealed partial class ResponsibilityReader(IReadOnlyList<Organisation> organisations)
{
    /// <summary>Gathered once for a list of organisations, however many read against it.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyList<Organisation>, OrganisationNames> Gathered = [];

    private readonly OrganisationNames names = Gathered.GetValue(organisations, all => new OrganisationNames(all));

    /// <summary>See <see cref="Responsibility.Read"/>.</summary>
    public Responsibility Read(string text)
    {
        var remarks = new List<Remark>();
        var words = WithoutPersons(text, WithoutOpenPosts(text, remarks), remarks);
        var actors = new List<NamedActor>();
        var known = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var mentioned in new ActorReader(text, names).Read(words))
        {
            var actor = Named(text, mentioned, out var remark);
            if (known.TryAdd($"{actor.UnitId} {actor.Name}", actors.Count))
            {
                actors.Add(actor);
                if (remark is not null) remarks.Add(remark);
            }
            else if (actor.Part == PartPlayed.Convener)
            {
                var first = known[$"{actor.UnitId} {actor.Name}"];
                actors[first] = actors[first] with { Part = PartPlayed.Convener };
            }
        }
        return new Responsibility(text, actors, Joint().IsMatch(text), [.. remarks.Distinct()]);
    }

    /// <summary>The words that are left when placeholders and vacancies are seen to; a comma stands in their place.</summary>
    private static List<WrittenWord> WithoutOpenPosts(string text, List<Remark> remarks)
    {
        var words = new List<WrittenWord>();
        var posts = OpenPosts.In(text).ToList();
        foreach (var post in posts) remarks.Add(post.IsVacancy ? ResponsibilityRemarks.Vacancy(text[post.Start..post.End]) : ResponsibilityRemarks.Placeholder(text[post.Start..post.End]));
        var next = 0;
        foreach (var word in WrittenWords.Of(text))
        {
            while (next < posts.Count && posts[next].End <= word.Start) next++;
            if (next == posts.Count || word.End <= posts[next].Start) words.Add(word);
            else if (words.Count == 0 || words[^1].Mark != Mark.Comma) words.Add(new WrittenWord(Mark.Comma, "", "", word.Start, word.Start));
        }
        return words;
    }

    private List<WrittenWord> WithoutPersons(string text, List<WrittenWord> words, List<Remark> remarks)
    {
        var persons = PersonNames.In(text, words, names).ToList();
        foreach (var (first, count) in persons) remarks.Add(ResponsibilityRemarks.Person(text[words[first].Start..words[first + count - 1].End]));
        var next = 0;
        var left = new List<WrittenWord>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            while (next < persons.Count && persons[next].First + persons[next].Count <= i) next++;
            if (next == persons.Count || i < persons[next].First) left.Add(words[i]);
        }
        return left;
    }

    private NamedActor Named(string text, MentionedActor mentioned, out Remark? remark)
    {
        var meaning = mentioned.Meaning;
        var written = Plans.Words.OneLine(text[mentioned.Words[0].Start..mentioned.Words[^1].End]);
        remark = null;
        if (meaning.Organisation is null && meaning.Ambiguous.Count == 0 && NearNames.Of(meaning.Rest, names.Keys) is { } near && names[near] is [var bearer])
        {
            meaning = meaning with { Organisation = bearer.Organisation, Unit = bearer.Unit, Rest = "" };
            remark = ResponsibilityRemarks.Guessed(written, bearer.Unit?.Name ?? bearer.Organisation.Name);
        }
        else if (meaning.Unit is null && (meaning.Organisation is null || meaning.Rest.Length > 0 || meaning.Ambiguous.Count > 1))
        {
            remark = ResponsibilityRemarks.Unknown(written, meaning);
        }
        return new NamedActor(written, NameOf(meaning, written), meaning.Organisation?.Id, meaning.Unit?.Id, meaning.Function, mentioned.Part);
    }

    private static string NameOf(ActorResolver.Meaning meaning, string written)
    {
        var bearer = meaning.Unit?.Name ?? meaning.Organisation?.Name;
        if (meaning.Rest.Length > 0) return written;
        return meaning.Function is null ? bearer ?? written : bearer is null ? meaning.Function : $"{meaning.Function} ({bearer})";
    }

    [GeneratedRegex(@"\b(?:gemensamt\s+(?:ansvar|ansvarig)|delat\s+ansvar|delar\s+(?:på\s+)?ansvar|ansvarar\s+(?:gemensamt|tillsammans)|gemensamma\s+ansvar|gemensamt\.?\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
