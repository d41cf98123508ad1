namespace Tryggve.Plans.Responsibles;

/// <summary>The words that say what part somebody plays: before the actors (<c>i samverkan med</c>), after them (<c>deltar</c>), or neither.</summary>
internal static class PartWords
{
    /// <summary>How many words a phrase takes and what it says of those who come after it; null for a part that stays as it was.</summary>
    internal readonly record struct Lead(int Length, PartPlayed? Part, bool IsOneOnly = false, bool IsPassive = false);

    private static readonly (string[] Words, PartPlayed? Part)[] Leads =
    [
        .. Participants("tillsammans med", "i samverkan med", "i samarbete med", "i samråd med", "i dialog med", "i nära samverkan med", "med hjälp av", "med stöd av", "med stöd från",
            "med hjälp från", "genom samverkan med", "samverkar med", "samarbetar med", "deltar gör", "medverkar gör", "deltar även", "deltagande är", "deltagare är", "samt med", "bistås av", "stöds av", "stöttas av", "stöd av", "stöd från", "hjälp av"),
        (["sammankallas", "av"], PartPlayed.Convener), (["kallas", "av"], PartPlayed.Convener),
        (["ansvarar", "gör"], PartPlayed.Responsible), (["ansvariga", "är"], PartPlayed.Responsible), (["ansvarig", "är"], PartPlayed.Responsible), (["sammankallande", "är"], PartPlayed.Convener),
        (["vid", "behov"], null), (["utifrån", "behov"], null), (["efter", "behov"], null), (["i", "förekommande", "fall"], null), (["inklusive"], null), (["genom"], null), (["och", "eller"], null), (["jämte"], null), (["plus"], null),
    ];

    private static readonly Dictionary<string, PartPlayed> Labels = new()
    {
        ["sammankallande"] = PartPlayed.Convener, ["sammankallar"] = PartPlayed.Convener,
        ["deltar"] = PartPlayed.Participant, ["deltagare"] = PartPlayed.Participant, ["deltagande"] = PartPlayed.Participant, ["medverkande"] = PartPlayed.Participant, ["medverkar"] = PartPlayed.Participant,
        ["samverkanspart"] = PartPlayed.Participant, ["samverkansparter"] = PartPlayed.Participant, ["samverkan"] = PartPlayed.Participant, ["stöd"] = PartPlayed.Participant,
        ["ansvarig"] = PartPlayed.Responsible, ["ansvariga"] = PartPlayed.Responsible, ["huvudansvarig"] = PartPlayed.Responsible, ["ansvarar"] = PartPlayed.Responsible, ["ansvar"] = PartPlayed.Responsible,
    };

    private static readonly HashSet<string> Participating =
        ["deltar", "medverkar", "bistår", "stödjer", "stöttar", "hjälper", "assisterar", "samverkar", "närvarar", "bjuds", "deltagande", "medverkande"];

    private static readonly HashSet<string> Verbs =
    [
        "är", "har", "ska", "skall", "kommer", "kan", "får", "bör", "ansvarar", "samordnar", "leder", "driver", "kallar", "kontaktar", "bidrar", "gör", "genomför", "utför", "verkställer", "tar", "ger",
        "håller", "ser", "följer", "hanterar", "beslutar", "äger", "svarar", "beställer", "upphandlar", "utbildar", "utreder", "erbjuder", "möter", "träffar", "besöker", "skickar", "sprider", "tillsätter",
        "bevakar", "återkopplar", "sammanställer", "skriver", "lämnar", "tillhandahåller", "arbetar", "finns", "utgör", "bjuder", "inkommer", "upprättar", "förbereder", "ordnar", "sköter", "startar", "visar",
        "delar", "utser", "tillser", "säkerställer", "fördelar", "kartlägger", "föreslår", "påbörjar", "fortsätter", "ingår", "berörs", "behöver", "blir", "sker", "var", "varierar", "vill", "måste", "turas", "utvecklar", "stärker", "ökar",
    ];

    private static IEnumerable<(string[], PartPlayed?)> Participants(params string[] phrases) => phrases.Select(p => (p.Split(' '), (PartPlayed?)PartPlayed.Participant));

    /// <summary>A phrase, or a label and its colon, at a word; <c>sammankallande rektor</c> leads one only, and only where nothing stands before it.</summary>
    public static Lead? LeadAt(IReadOnlyList<WrittenWord> words, int at, bool opens)
    {
        var word = words[at].Plain;
        if (at + 1 < words.Count && words[at + 1].Mark == Mark.Colon && Labels.TryGetValue(word, out var part)) return new Lead(2, part);
        if (word is "ansvarig" or "ansvariga" && at + 2 < words.Count && words[at + 2].Mark == Mark.Colon) return new Lead(3, PartPlayed.Responsible);
        foreach (var (phrase, meant) in Leads)
        {
            if (phrase[0] == word && Stands(words, at, phrase)) return new Lead(phrase.Length, meant);
        }
        if (opens && word is "sammankallande" && at + 1 < words.Count && words[at + 1].Mark == Mark.Word && words[at + 1].Plain is not ("och" or "samt")) return new Lead(1, PartPlayed.Convener, true);
        return IsDoneBy(words, at) is var length && length > 0 ? new Lead(length, PartPlayed.Responsible, IsPassive: true) : null;
    }

    /// <summary>Words that begin what is said of an actor rather than who it is: <c>i egenskap av</c>, <c>som</c>, <c>beroende på</c>.</summary>
    public static int QualifierAt(IReadOnlyList<WrittenWord> words, int at) =>
        words[at].Plain is "som" or "beroende" or "vilka" or "vars" or "enligt" or "att" ? 1 : Stands(words, at, ["i", "egenskap"]) ? 2 : Stands(words, at, ["med", "ansvar"]) || Stands(words, at, ["med", "uppdrag"]) ? 2 : 0;

    /// <summary>What a verb says of those before it: a part, or <see cref="PartPlayed.Responsible"/> for any other verb. Length 0 when there is none.</summary>
    public static (int Length, PartPlayed Part) PredicateAt(IReadOnlyList<WrittenWord> words, int at)
    {
        var word = words[at].Plain;
        var next = at + 1 < words.Count ? words[at + 1].Plain : "";
        if (word is "är" or "blir" && next is "sammankallande") return (2, PartPlayed.Convener);
        if (word is "är" && next is "deltagare" or "deltagande" or "medverkande") return (2, PartPlayed.Participant);
        if (word is "sammankallande" or "sammankallar" or "smk") return (1, PartPlayed.Convener);
        if (Participating.Contains(word)) return (1, PartPlayed.Participant);
        return Verbs.Contains(word) || (word.Length > 6 && word.EndsWith("erar", StringComparison.Ordinal)) ? (1, PartPlayed.Responsible) : (0, PartPlayed.Responsible);
    }

    /// <summary>Between two actors. <c>Rektor på respektive skola</c> is one.</summary>
    public static bool IsConjunction(string plain, string before) =>
        plain is "och" or "samt" or "eller" or "alternativt" || (plain is "respektive" && before is not ("" or "på" or "för" or "inom" or "i" or "vid" or "från" or "av" or "hos" or "se"));

    /// <summary>A verb in the passive and its doer: <c>följs upp av</c>, <c>leds av</c>.</summary>
    private static int IsDoneBy(IReadOnlyList<WrittenWord> words, int at)
    {
        if (words[at].Plain is not [.., 's'] || words[at].Plain.Length < 4) return 0;
        if (at + 1 < words.Count && words[at + 1].Plain == "av") return 2;
        return at + 2 < words.Count && words[at + 1].Plain is "upp" or "ut" or "fram" or "in" && words[at + 2].Plain == "av" ? 3 : 0;
    }

    private static bool Stands(IReadOnlyList<WrittenWord> words, int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (at + i >= words.Count || words[at + i].Plain != phrase[i]) return false;
        }
        return true;
    }
}
