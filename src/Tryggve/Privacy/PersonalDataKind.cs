namespace Tryggve.Privacy;

/// <summary>Personuppgiftens slag: what it is that may point out a person.</summary>
public enum PersonalDataKind
{
    PersonalIdentityNumber,

    /// <summary>Given to those who are not registered in Sweden: the day plus 60.</summary>
    CoordinationNumber,
    Email,
    Phone,

    /// <summary>So few persons, described as individuals, that those who know the place may know who they are.</summary>
    SmallGroup,
}
