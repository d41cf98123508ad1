namespace Tryggve.Storage.Sample.City;

/// <summary>Why things did not go as planned, as reports tell it.</summary>
internal static class ReportWords
{
    public static readonly string[] NotStarted =
    [
        "Inte påbörjad. Rekryteringen drog ut på tiden.", "Vi väntar på besked om statsbidraget.", "Startar efter sommaren enligt ny tidplan.", "Inte påbörjad på grund av omorganisation.",
        "Parterna har träffats en gång men inte kommit överens om formerna.", "Underlaget är klart. Arbetet börjar när upphandlingen är avslutad.", "Ej påbörjad.", "En av parterna har bett om att få vänta till hösten.",
    ];

    public static readonly string[] Stopped =
    [
        "Finansieringen upphörde och arbetet kunde inte rymmas i ordinarie budget.", "Åtgärden bedöms inte ha avsedd effekt och avbryts efter beslut i styrgruppen.", "Samarbetspartnern har dragit sig ur.",
        "Verksamheten lades ner i samband med omorganisationen.",
    ];

    public static readonly string[] Postponed =
    [
        "Flyttas till {nästa} eftersom upphandlingen överklagades.", "Framflyttad till våren {nästa} på grund av vakans.", "Väntar på att lokalen blir klar, beräknat {nästa}.", "Flyttas till {nästa} i väntan på ny lägesbild.",
    ];

    public static readonly string[] Merged =
    [
        "Ingår numera i samverkansgruppens löpande arbete.", "Har slagits ihop med en närliggande åtgärd i planen.", "Hanteras inom den gemensamma lägesbilden och följs upp där.", "Ingår i kommunens gemensamma uppdrag och redovisas centralt.",
    ];

    public static readonly string[] Changed =
    [
        "Färre mötestillfällen och tydligare ansvar.", "Målet behöver bli mätbart och målgruppen smalare.", "Arbetet ska utgå från skolan i stället för från kontoret.", "Vi börjar tidigare på året och tar med bostadsbolaget.",
        "Uppdraget delas på två enheter eftersom en inte räcker till.",
    ];

    public static readonly string[] Plain =
    [
        "Arbetet fortsätter enligt plan.", "Pågår.", "Genomförs i ordinarie verksamhet, inget särskilt att rapportera.", "Formerna har satt sig och arbetet rullar på.", "Avstämt i samverkansgruppen utan anmärkning.",
    ];

    public static readonly string[] Missed =
    [
        "Målet nåddes inte på grund av personalomsättning.", "Starten blev sen, och resultatet väntas först nästa år.", "Färre än väntat tackade ja.", "Det saknas en samlad orsak, men styrgruppen pekar på tidsbrist hos alla parter.",
        "Målet var högt satt.", "Mätmetoden ändrades under året.",
    ];
}
