namespace Tryggve.People;

/// <summary>Roll: what a person is trusted with, in one plan, in a district's plans or in the whole municipality.</summary>
public enum Role
{
    /// <summary>Samordnare: all of the plan. May come from any of the organisations, the police and schools too.</summary>
    Coordinator,

    /// <summary>Redaktör: writes the plan.</summary>
    Editor,

    /// <summary>Rapportör: goals and follow-ups of the measures that the person's own units answer for.</summary>
    Reporter,

    /// <summary>Läsare.</summary>
    Reader,

    /// <summary>Sekreterare: registry number and decisions.</summary>
    Secretary,

    /// <summary>Staden: reads and receives the plans of every district.</summary>
    City,

    /// <summary>Administratör: accounts, organisations and templates; no plans.</summary>
    Administrator,
}
