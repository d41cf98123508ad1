namespace Tryggve.Plans;

/// <summary>
/// Samverkan: a measure that several parties carry together, described on a form with each party's commitment.
/// A field is null when the form does not have it and empty when it was left blank.
/// </summary>
public sealed record Collaboration
{
    public string? Purpose { get; init; }
    public string? Duration { get; init; }
    public string? MeetingFrequency { get; init; }
    public string? Convener { get; init; }
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];
    public string? OtherParticipants { get; init; }
    public string? Financing { get; init; }
    public string? Communication { get; init; }

    /// <summary>The form's lines in their order, each with its label as printed, so that the form can be given back as it came.</summary>
    public IReadOnlyList<FormLine> Lines { get; init; } = [];

    /// <summary>The form with one more party, with lines of its own where the form has printed lines; itself when the party is there.</summary>
    public Collaboration With(string party)
    {
        if (party.Length == 0 || Commitments.Any(c => c.Party == party)) return this;
        FormLine[] own = [new(PlanField.PartyContact, $"{party} kontakt", party), new(PlanField.PartyParticipants, $"{party} övriga deltagare", party), new(PlanField.PartyCommitment, $"{party} åtagande", party)];
        return this with { Commitments = [.. Commitments, new Commitment(party, "", "", "")], Lines = Lines.Count == 0 ? [] : [.. Lines, .. own] };
    }
}

/// <summary>Åtagande: who of a party takes part, and what the party has promised.</summary>
/// <param name="Party">The party as the form names it: <c>Polisen</c>, <c>Utbildningsförvaltningen</c>.</param>
public sealed record Commitment(string Party, string? Contact, string? Participants, string? Promise);

/// <summary>Formulärrad: one line of a collaboration's form.</summary>
/// <param name="Label">The label as printed.</param>
/// <param name="Party">The party of a party's line, else null.</param>
public sealed record FormLine(PlanField Field, string Label, string? Party = null);
