namespace Tryggve.Plans.Responsibles;

/// <summary>
/// Goes through the words of a text under Vem, sentence by sentence, and gathers who is named. A list names somebody at each comma; a description
/// only before its verbs and after words such as <c>tillsammans med</c>.
/// </summary>
internal sealed class ActorReader(string text, OrganisationNames names)
{
    /// <summary>How much of what stands between two commas is taken for an actor.</summary>
    private enum Reading
    {
        /// <summary>Anything.</summary>
        List,

        /// <summary>What opens with a name or a function: the sentence has had its verb.</summary>
        Known,

        /// <summary>The same, and only before a verb or after a word that leads an actor in.</summary>
        Description,
    }

    private enum Ending { Separator, Dash, And, Lead, Passive, Verb }

    private readonly ActorResolver resolver = new(names);
    private readonly List<MentionedActor> actors = [];
    private readonly List<WrittenWord> segment = [];
    private Reading reading;
    private PartPlayed part;
    private bool isLed, isOneOnly, isHeading, isComplement, isActorLast, isAfterAnd, isAfterDash;
    private readonly List<IReadOnlyList<WrittenWord>> waiting = [];
    private int sentence, open;

    public IReadOnlyList<MentionedActor> Read(IReadOnlyList<WrittenWord> words)
    {
        for (var i = 0; i < words.Count;) i += Step(words, i);
        End(isComplete: true);
        return actors;
    }

    private int Step(IReadOnlyList<WrittenWord> words, int at)
    {
        switch (words[at].Mark)
        {
            case Mark.Stop:
                End(isComplete: text[words[at].Start] is not ('\n' or '\r'));
                return 1;
            case Mark.Comma or Mark.Slash or Mark.Dash:
                Close(words[at].Mark == Mark.Dash ? Ending.Dash : Ending.Separator);
                return 1;
            case Mark.Colon:
                if (!resolver.Resolve(segment).IsSomeone) segment.Clear();
                return 1;
            case Mark.Open:
                return Bracket(words, at);
            case Mark.Word:
                return Word(words, at);
            default:
                return 1;
        }
    }

    private int Word(IReadOnlyList<WrittenWord> words, int at)
    {
        var (length, _) = names.LongestAt(words, at);
        if (length > 1 && !isComplement)
        {
            segment.AddRange(words.Skip(at).Take(length));
            return length;
        }
        if (PartWords.IsConjunction(words[at].Plain, segment.Count == 0 ? "" : segment[^1].Plain))
        {
            Close(Ending.And);
            return 1;
        }
        if (PartWords.LeadAt(words, at, segment.Count == 0) is { } lead)
        {
            Close(lead.IsPassive ? Ending.Passive : Ending.Lead);
            if (lead.Part is { } led) (part, isLed, isOneOnly, isHeading, isComplement) = (led, true, lead.IsOneOnly, false, false);
            return lead.Length;
        }
        if (PartWords.QualifierAt(words, at) is var qualifier && qualifier > 0)
        {
            Close(Ending.Separator);
            (isComplement, reading) = (true, reading == Reading.List ? Reading.Known : reading);
            return qualifier;
        }
        var (verb, said) = PartWords.PredicateAt(words, at);
        if (verb > 0)
        {
            Close(Ending.Verb, said);
            return verb;
        }
        if (isComplement) isActorLast = length > 0 || FunctionWords.FunctionOf(words[at].Plain) is not null;
        else segment.Add(words[at]);
        return 1;
    }

    /// <summary>A part in brackets is that of whom it stands after; anything else in brackets goes with the words around it.</summary>
    private int Bracket(IReadOnlyList<WrittenWord> words, int at)
    {
        var end = at + 1;
        while (end < words.Count && words[end].Mark is not (Mark.Close or Mark.Open)) end++;
        if (end == words.Count || words[end].Mark == Mark.Open) return 1;
        // ”Anna Berg (säkerhetschef)”: what stood before the bracket is gone.
        if (segment.Count == 0 && !isComplement && actors.Count == sentence) return 1;
        var (length, said) = end == at + 1 ? default : PartWords.PredicateAt(words, at + 1);
        if (length == end - at - 1 && length > 0 && said != PartPlayed.Responsible)
        {
            Close(Ending.Separator);
            if (actors.Count > sentence) actors[^1].Part = said;
        }
        else if (!isComplement && segment.Count > 0)
        {
            segment.AddRange(words.Skip(at).Take(end + 1 - at));
        }
        return end + 1 - at;
    }

    private void End(bool isComplete)
    {
        Close(Ending.Separator);
        // A label may stand on a line of its own, above those it speaks of.
        isHeading |= !isComplete && isLed && actors.Count == sentence;
        if (!isHeading) (part, isLed, isOneOnly) = (PartPlayed.Responsible, false, false);
        waiting.Clear();
        (reading, isComplement, isAfterAnd, sentence, open) = (Reading.List, false, false, actors.Count, actors.Count);
    }

    private void Close(Ending ending, PartPlayed said = PartPlayed.Responsible)
    {
        var isEmpty = segment.Count == 0;
        if (!isEmpty && ending != Ending.Passive) Take(ending, said);
        segment.Clear();
        if (ending is Ending.Verb or Ending.Lead or Ending.Passive) waiting.Clear();
        if (ending == Ending.Verb)
        {
            Apply(said);
            reading = said == PartPlayed.Responsible ? Reading.Description : reading == Reading.Description ? reading : Reading.Known;
            (part, isLed, isHeading, isComplement, isActorLast, open) = (PartPlayed.Responsible, false, false, true, false, actors.Count);
        }
        else
        {
            // ”… att skolan och polisen får veta”: the och binds two in what is said, not two who are to do something.
            isComplement = ending == Ending.And && isComplement && isActorLast;
        }
        isAfterDash = ending == Ending.Dash;
        isAfterAnd = ending == Ending.And || (isAfterAnd && isEmpty && ending == Ending.Separator);
    }

    private void Take(Ending ending, PartPlayed said)
    {
        IReadOnlyList<WrittenWord> words = [.. segment];
        var meaning = resolver.Resolve(words);
        if (reading == Reading.List ? !meaning.IsSomeone && (OpensClause(words[0].Plain) || (ending == Ending.Verb && said == PartPlayed.Responsible)) : !meaning.Lead) return;
        if (reading == Reading.Description && ending != Ending.Verb && !isLed)
        {
            // ”… kallar, polis och skola deltar”: only the verb tells that the first is somebody who is to do something.
            if (meaning.Explained == words.Count) waiting.Add(words);
            else waiting.Clear();
            return;
        }
        if (isAfterAnd && ending == Ending.Verb) waiting.ForEach(Add);
        if (reading != Reading.List && meaning.Explained < words.Count)
        {
            words = [.. words.Take(meaning.Explained)];
            if (words.Count == 0) return;
            meaning = resolver.Resolve(words);
        }
        if (!meaning.IsSomeone && words.All(w => w.Mark != Mark.Word || FunctionWords.IsGlue(w.Plain))) return;
        if (resolver.LostComma(words) is var comma && comma > 0)
        {
            Add([.. words.Take(comma)]);
            words = [.. words.Skip(comma)];
        }
        Add(words);
    }

    private void Add(IReadOnlyList<WrittenWord> words)
    {
        var meaning = resolver.Resolve(words);
        var last = actors.Count > sentence ? actors[^1] : null;
        if (last is not null && last.Part == part && ((!isAfterAnd && last.IsOf(meaning)) || (isAfterDash && last.Has(meaning)) || last.GoesOn(words, meaning))) last.Extend(words, resolver);
        else actors.Add(new MentionedActor(words, meaning, part, isAfterAnd));
        if (isOneOnly) (part, isLed, isOneOnly) = (PartPlayed.Responsible, false, false);
        isAfterAnd = false;
    }

    /// <summary>A verb speaks of all before it that have had none; who convenes is the last, and those an <c>och</c> binds to it.</summary>
    private void Apply(PartPlayed said)
    {
        if (said == PartPlayed.Responsible) return;
        for (var i = actors.Count - 1; i >= Math.Max(open, sentence); i--)
        {
            actors[i].Part = said;
            if (said == PartPlayed.Convener && !actors[i].IsJoinedByAnd) break;
        }
    }

    private static bool OpensClause(string plain) => plain is "att" or "som" or "när" or "om" or "så" or "vilket" or "där" or "för" or "utifrån" or "under" or "efter" or "enligt" or "se";
}
