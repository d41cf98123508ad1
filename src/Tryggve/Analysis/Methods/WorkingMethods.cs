namespace Tryggve.Analysis.Methods;

/// <summary>
/// The working methods that Swedish municipalities and the police are known to use against crime, with the ways they are written. A method of one municipality
/// alone is not here: its name is found where several districts write it (see <see cref="ProperNames"/>).
/// </summary>
public static class WorkingMethods
{
    public static IReadOnlyList<WorkingMethod> All { get; } =
    [
        .. Together, .. ForTheYoung, .. ForParents, .. InPlaces, .. ForVictims, .. AwayFromCrime, .. AgainstTheSystem,
    ];

    private static readonly Dictionary<string, WorkingMethod> Keys = All.ToDictionary(m => m.Key);

    /// <summary>The method at an address; null when there is none.</summary>
    public static WorkingMethod? Find(string key) => Keys.GetValueOrDefault(key);

    private static WorkingMethod[] Together =>
    [
        new("SSPF", "skola, socialtjänst, polis och fritid", "=SSPF", "=SSP", "skola socialtjänst polis och fritid*", "skola socialtjänst polis fritid*", "skola socialtjänst och polis"),
        new("Sociala insatsgrupper", "SIG: samlat stöd kring en ung person eller vuxen", "=SIG", "social* insatsgrupp*"),
        new("EST", "effektiv samordning för trygghet", "=EST", "effektiv samordning för trygghet"),
        new("Medborgarlöften", "det polis och kommun lovar invånarna", "medborgarlöft*"),
        new("Helgsamverkan", "helgens resurser fördelas tillsammans", "helgsamverkan*"),
        new("Socialsekreterare hos polisen", "socialtjänst på polisstationen", "socialsekreter* hos poli*", "socialsekreter* samsit* hos poli*", "socialsekreter* samsit* med poli*", "socialsekreter* på polisst*", "socialtjänst* på polisst*", "socialarbet* hos poli*", "socialsekreter* placera* hos poli*"),
        new("Ungdomsutsättning", "polis och socialtjänst går igenom läget inför kvällen eller helgen", "ungdomsutsättning*"),
        new("LOSAM", "", "=LOSAM", "Losam"),
        new("Trefas", "", "trefas*"),
        new("BOB", "barn och unga i organiserad brottslighet", "=BOB", "barn och unga i organiserad brottslighet"),
        new("Navsamverkan", "skola, stadsdel och polis möts i ett område", "navsamverkan*", "naven", "nav", "navet"),
        new("Lokalt Brå", "lokalt brottsförebyggande råd", "lokal* brå", "lokal* brottsförebyggande råd*"),
        new("Communities That Care", "CTC", "communities that care", "=CTC"),
    ];

    private static WorkingMethod[] ForTheYoung =>
    [
        new("Mentorer i våldsprevention", "MVP", "=MVP", "mentor* i våldsprevention*"),
        new("Agera tillsammans", "", "Agera tillsammans"),
        new("Allvarssamtal", "socialtjänst och polis möter den unga och vårdnadshavarna", "allvarssamtal*", "allvarsamtal*", "orossamtal*", "bekymringssamtal*"),
        new("Medling vid brott", "", "medling vid brott", "medling med anledning av brott", "brottsmedling*"),
        new("På rätt väg", "", "På rätt väg"),
        new("Rätt kurva", "", "Rätt kurva"),
        new("Repulse", "", "Repulse*"),
        new("ART", "aggression replacement training", "=ART", "aggression replacement training"),
        new("MST", "multisystemisk terapi", "=MST", "multisystemisk terapi"),
        new("Funktionell familjeterapi", "FFT", "=FFT", "funktionell familjeterapi"),
        new("Ung och trygg", "", "Ung och trygg*"),
        new("Lugna gatan", "", "Lugna gatan"),
        new("ANDTS-coacher", "", "andtscoach*", "andtcoach*"),
        new("Fältarbete", "vuxna som möter unga där de är", "fältarbet*", "fältassistent*", "fältgrupp*", "fältverksamhet*", "fältare*", "fältteam*"),
        new("Feriearbete", "sommarjobb och lovjobb för unga", "feriearbet*", "feriejobb*", "ferieprakti*", "sommarjobb*", "lovjobb*"),
        new("Lovverksamhet", "aktiviteter när skolan är stängd", "lovverksamhet*", "lovaktivitet*", "sommarlovsaktivitet*", "lovsatsning*", "lovprogram*"),
        new("Skolsociala team", "", "skolsocial* team*", "skolteam*"),
        new("TSI", "tidiga samordnade insatser", "=TSI", "tidiga samordnade insatser"),
        new("Olweus", "", "olweus*"),
        new("KiVa", "", "Kiva"),
        new("PAX i skolan", "", "pax i skolan", "pax i klassrummet"),
        new("Machofabriken", "", "machofabriken"),
        new("Midnattsfotboll", "idrott sena kvällar", "midnattsfotboll*", "nattfotboll*", "midnattsbasket*"),
        new("Kronobergsmodellen", "alkohol tas från den som är för ung och föräldrarna hämtar", "kronobergsmodellen"),
        new("Tobaksfri duo", "", "tobaksfri duo"),
        new("Nattvandring", "vuxna som är ute på kvällar och helger", "nattvandr*", "kvällsvandr*", "föräldravandr*"),
    ];

    private static WorkingMethod[] ForParents =>
    [
        new("Trygga föräldrar", "", "Trygga föräldrar"),
        new("Komet", "föräldrastöd", "Komet*", "ungdomskomet*", "kometkurs*"),
        new("ABC – Alla barn i centrum", "föräldrastöd", "alla barn i centrum"),
        new("Föräldrastegen", "", "föräldrastegen"),
        new("ÖPP", "Örebro preventionsprogram, Effekt", "=ÖPP", "örebro preventionsprogram"),
        new("Tonårsskolan", "", "tonårsskolan"),
        new("Föräldrastödjare", "", "föräldrastödjar*"),
        new("Föräldrautbildning", "", "föräldrautbildning*", "föräldrakurs*", "föräldrastödsprogram*", "föräldraskapsstödsprogram*"),
    ];

    private static WorkingMethod[] InPlaces =>
    [
        new("Platssamverkan", "de som bor, äger och verkar vid en plats möts om den", "platssamverkan*", "platssamverkans*"),
        new("Platsaktivering", "", "platsaktivering*"),
        new("Trygghetsvandring", "boende, kommun och polis går igenom en plats", "trygghetsvandr*", "trygghetsrond*"),
        new("Trygghetsinventering", "", "trygghetsinventering*"),
        new("Trygghetsbesiktning", "", "trygghetsbesiktning*", "centrumbesiktning*", "utemiljöbesiktning*"),
        new("Grannsamverkan", "grannar håller uppsikt tillsammans", "grannsamverkan*", "båtsamverkan*"),
        new("Trygghetsvärdar", "", "trygghetsvärd*", "trygghetsvakt*", "områdesvärd*", "torgvärd*"),
        new("Ordningsvakter", "", "ordningsvakt*"),
        new("Kamerabevakning", "", "kamerabevakning*", "kameraövervakning*", "trygghetskamer*", "bevakningskamer*"),
        new("BID", "fastighetsägare och kommun utvecklar ett område", "=BID", "business improvement district*", "fastighetsägarsamverkan*"),
        new("Huskurage", "grannar som vågar fråga och larma", "huskurage*"),
        new("Trygghetscertifiering", "", "trygghetscertifier*"),
        new("Krogar mot knark", "", "krogar mot knark", "krogar mot narkotika"),
        new("Ansvarsfull alkoholservering", "", "ansvarsfull alkoholservering"),
        new("Krogtillsyn", "kontroller av serveringar tillsammans", "krogtillsyn*", "krogtillsyner", "restaurangtillsyn*", "krogkontroll*", "serveringstillsyn*"),
        new("Tobakstillsyn", "", "tobakstillsyn*", "tobakskontroll*"),
        new("Tyck till-appen", "", "Tyck till*"),
        new("Klottersanering", "", "klottersanering*", "klotterskydd*"),
        new("Nolltolerans mot klotter", "", "nolltolerans mot klotter"),
    ];

    private static WorkingMethod[] ForVictims =>
    [
        new("Islandsmodellen", "två arbetssätt bär namnet: polis och socialtjänst möter familjen direkt när något har hänt, eller skola, föräldrar och föreningar förebygger tillsammans", "islandsmodell*", "islandmodell*", "isländska modellen"),
        new("Bryt upp", "samlad handläggning för den som lämnar en våldsam relation", "Bryt upp", "brytupp"),
        new("Våga se", "", "Våga se"),
        new("Barnahus", "barn som utsatts för brott möter alla på ett ställe", "barnahus*"),
        new("FREDA", "bedömning vid våld i nära relationer", "=FREDA", "fredakort*"),
        new("PATRIARK", "bedömning av risk för hedersvåld", "=PATRIARK"),
        new("SARA", "bedömning av risk för våld i nära relationer", "=SARA"),
        new("Välj att sluta", "stöd till den som utövar våld", "Välj att sluta"),
        new("ATV", "alternativ till våld", "=ATV", "alternativ till våld"),
        new("Brottsofferjouren", "", "brottsofferjour*"),
        new("Relationsvåldsteam", "", "relationsvåldsteam*", "=RVT"),
        new("Hedersteam", "", "hedersteam*", "resursteam heder*"),
        new("Ett hem fritt från våld", "", "ett hem fritt från våld"),
        new("Torgträffar", "", "torgträff*"),
    ];

    private static WorkingMethod[] AwayFromCrime =>
    [
        new("Avhopparverksamhet", "stöd till den som vill lämna kriminella kretsar", "avhopparverksamhet*", "avhopparstöd*", "avhopparprogram*", "avhopparteam*", "avhopparenhet*", "stöd till avhoppare*"),
        new("Gruppvåldsintervention", "GVI, Sluta skjut", "=GVI", "gruppvåldsintervention*", "Sluta skjut"),
        new("Anhörigstöd", "", "anhörigstöd*", "anhöriggrupp*", "stöd till anhöriga"),
        new("Krami", "vägen till arbete efter brott", "Krami"),
        new("Bostad först", "", "Bostad först"),
        new("Mobila team", "", "mobil* team*"),
        new("Passus", "", "Passus"),
        new("KRIS", "", "unga kris", "=KRIS"),
    ];

    private static WorkingMethod[] AgainstTheSystem =>
    [
        new("Arbetsplatsinspektion", "myndigheter kontrollerar arbetsplatser tillsammans", "arbetsplatsinspektion*", "=API", "arbetsplatskontroll*"),
        new("Myndighetsgemensam tillsyn", "", "myndighetsgemensam* tillsyn*", "myndighetsgemensam* kontroll*", "samordnad* tillsyn*", "samordnad* tillsynsbesök*"),
        new("Skyddsdialog", "stöd till den som utsätts för otillåten påverkan", "skyddsdialog*"),
        new("Avtalsuppföljning", "", "avtalsuppföljning*"),
    ];
}
