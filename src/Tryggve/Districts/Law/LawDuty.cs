namespace Tryggve.Districts.Law;

/// <summary>Lagpunkt (lag 2023:196): one thing the law asks of a municipality, in the order of its paragraphs.</summary>
public enum LawDuty
{
    /// <summary>4 §: a situational picture with mapping, other information and analysis.</summary>
    Picture,

    /// <summary>5 §: a plan of measures is decided.</summary>
    PlanDecision,

    /// <summary>5 §: the plan rests on a picture that was there when it was decided.</summary>
    PlanBasis,

    /// <summary>6 §: the picture is renewed at least every second year.</summary>
    PictureAge,

    /// <summary>6 §: the plan is followed up at least every second year.</summary>
    FollowUp,

    /// <summary>7 §: the work is joined with other planning where that suits.</summary>
    OtherPlanning,

    /// <summary>9 §: written agreements with those who matter.</summary>
    Agreement,

    /// <summary>10 §: a strategic council that the municipality leads.</summary>
    StrategicCouncil,

    /// <summary>11–12 §§: a coordination function that people can reach.</summary>
    Coordination,

    /// <summary>13 §: a board that leads the work.</summary>
    Board,

    /// <summary>13 §: the board reports to the municipal council.</summary>
    CouncilReport,
}
