using Tryggve.Districts;

namespace Tryggve.Plans.Responsibles;

/// <summary>An actor while its sentence is still being read: a later word may change its part or add its organisation.</summary>
internal sealed class MentionedActor(IReadOnlyList<WrittenWord> words, ActorResolver.Meaning meaning, PartPlayed part, bool isJoinedByAnd)
{
    /// <summary>No name has more words; a list that never ends is no name.</summary>
    private const int Longest = 12;

    public IReadOnlyList<WrittenWord> Words { get; private set; } = words;
    public ActorResolver.Meaning Meaning { get; private set; } = meaning;
    public PartPlayed Part { get; set; } = part;
    public bool IsJoinedByAnd { get; } = isJoinedByAnd;

    /// <summary>Whether <c>Avdchef IoF, Hamnstadens stadsdelsförvaltning</c> is one: an organisation, alone after a comma, that the unit or the chief belongs to.</summary>
    public bool IsOf(ActorResolver.Meaning next)
    {
        if (Words.Count > Longest) return false;
        if (Heads(Meaning) && IsUnitAlone(next)) return true;
        if (Heads(next) && IsUnitAlone(Meaning)) return true;
        if (next.Organisation is not { } organisation || next.Unit is not null || next.Function is not null || next.Rest.Length > 0) return false;
        if (Meaning.Unit is not null) return Meaning.Organisation!.Id == organisation.Id;
        if (Meaning.Ambiguous.Any(b => b.Organisation.Id == organisation.Id)) return true;
        return Meaning.Organisation is null && Meaning.Function is { } function && organisation.Kind != OrganisationKind.Police
            && (function.EndsWith("chef", StringComparison.Ordinal) || function.EndsWith("direktör", StringComparison.Ordinal));
    }

    /// <summary>Whether <c>Tekniska kontoret – gata och park</c> is one: an organisation and a unit of its own.</summary>
    public bool Has(ActorResolver.Meaning next) => Meaning is { Organisation: not null, Unit: null, Function: null } && IsUnitAlone(next) && next.Organisation!.Id == Meaning.Organisation.Id;

    /// <summary>A chief of something, who does not say of what: <c>Avdelningschef, Individ och familj</c>.</summary>
    private static bool Heads(ActorResolver.Meaning meaning) => meaning is { Organisation: null, Rest: "", Function: "avdelningschef" or "enhetschef" or "biträdande enhetschef" or "sektionschef" or "verksamhetschef" };

    private static bool IsUnitAlone(ActorResolver.Meaning meaning) => meaning is { Unit: not null, Function: null, Rest: "" };

    /// <summary>Whether a word goes on with the name of a unit we do not know: <c>Avd stöd, service och omsorg</c>.</summary>
    public bool GoesOn(IReadOnlyList<WrittenWord> next, ActorResolver.Meaning meaning) =>
        Words.Count <= Longest && Meaning.Unit is null && Meaning.Rest.Length > 0 && !meaning.IsSomeone && next.Count == 1 && !next[0].IsCapitalised
        && (FunctionWords.IsGenericUnit(Words[0].Key) || Meaning.Function?.EndsWith("chef", StringComparison.Ordinal) == true);

    public void Extend(IReadOnlyList<WrittenWord> words, ActorResolver resolver)
    {
        Words = [.. Words, .. words];
        Meaning = resolver.Resolve(Words);
    }
}
