namespace Tryggve.Districts;

/// <summary>
/// Medföljande mallar: the plan templates Tryggve comes with. A municipality's own, kept in storage, win over these.
/// The five areas are those of the agreement between the City of Stockholm and the police from January 2024.
/// </summary>
public static class ShippedTemplates
{
    public static readonly PlanTemplate FiveAreas = new("fem-omraden-2024", 2024,
    [
        new("unga", "Unga i riskzon för destruktivt beteende", ["Unga i riskzon"]),
        new("platser", "Otrygga och brottsutsatta platser", ["Otrygga platser", "Brottsutsatta platser"]),
        new("systemhot", "Systemhotande brottslighet", ["Systemhotade brottslighet"]),
        new("brottsoffer", "Särskilt utsatta och sårbara brottsoffer", ["Särskilt utsatta brottsoffer"]),
        new("kriminella-miljoer", "Kriminella miljöer och livsstilar", ["Kriminella miljöer och livstilar"]),
    ])
    {
        Strategies =
        [
            new("nyrekrytering", "Förebygga att barn och unga rekryteras till kriminalitet", ["nyrekryt", "rekryteras till", "rekrytering till kriminal", "kriminella nätverk", "gängkriminal"]),
            new("extremism", "Förebygga våldsbejakande extremism", ["extremis", "vbe", "radikaliser"]),
        ],
        Guidance = new Dictionary<string, string>
        {
            ["Problem"] = "Vad som händer, var, när och för vilka, så som lägesbilden visar det.",
            ["Cause"] = "Varför problemet uppstår eller består. Varje problem har minst en orsak.",
            ["Measure"] = "Vad som görs åt just den orsaken. Det som ger verkan genast står först.",
            ["Goals"] = "Så att alla kan avgöra om målet är nått: vad, hur mycket, hur det mäts och senast när.",
            ["When"] = "Ett datum, en period eller hur ofta.",
            ["Who"] = "Den funktion som svarar för åtgärden. Inga namn på personer.",
        },
    };

    public static readonly IReadOnlyList<PlanTemplate> All = [FiveAreas];
}
