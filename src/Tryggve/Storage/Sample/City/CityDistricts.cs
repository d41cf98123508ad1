using Tryggve.Storage.Sample.City.Themes;

namespace Tryggve.Storage.Sample.City;

/// <summary>The six districts: harbour, old town, large housing estate, villas, students, industry.</summary>
internal static class CityDistricts
{
    public static readonly IReadOnlyList<CityDistrict> All =
    [
        new("Hamnstaden", 1.1, 0.04)
        {
            Coordinator = "Anna Ek", Reporter = "Cecilia Sjö", Years = [2024, 2025, 2026, 2027],
            Places = ["Hamnskolan", "Varvsskolan", "Skeppartorget", "kajen", "stationens södra uppgång", "fritidsgården Kölen", "Lotsparken", "kvarteret Ankaret"],
            New = new()
            {
                [2024] = "krogtillsyn ordningsvakter faltare nattvandring avhoppare stodcentrum",
                [2025] = "est kamera medborgarlofte hatbrott beslag haktet",
                [2027] = "est nyrekrytering utsatta-for-utpressning sspf",
            },
        },
        new("Norra Älvsund", 0.7, 0.06)
        {
            Coordinator = "Björn Lind", Reporter = "Rolf Ängeby", Years = [2025, 2026, 2027],
            Places = ["Älvskolan", "Brunnsskolan", "Älvtorget", "brotrappan", "busstorget", "fritidsgården Bryggan", "Brunnsparken", "gamla rådhuskvarteren"],
            New = new()
            {
                [2025] = "sspf narvaro foraldrastod nattvandring lovaktiviteter platssamverkan vandring krogtillsyn levande bedragerier fraga-om-vald aldre-vald foreningar bistand avhoppare",
                [2027] = "foreningar tillsyn bistand avhoppare nyrekrytering",
            },
        },
        new("Kvarnberget", 1.3, -0.03)
        {
            Coordinator = "Jamila Rask", Reporter = "Nadja Forsell", Years = [2024, 2025, 2026, 2027], Overloaded = "Preventionsstrateg",
            Places = ["Kvarnskolan", "Mjölnarskolan", "Kvarntorget", "centrumgången", "bussterminalen", "fritidsgården Vingen", "Åkerparken", "höghusen på Stenvägen"],
            New = new()
            {
                [2024] = "narvaro sspf sig faltare fritidsgard yngre-syskon sommarjobb platssamverkan vandring kamera brand folkbokforing tillsyn fraga-om-vald vittnesstod hedersvald avhoppare gvi nyrekrytering",
                [2025] = "idrott natet belysning paverkan stodcentrum hus-for-unga",
                [2026] = "islandsmodellen medling est utsatta-for-utpressning atervandare grannsamverkan",
                [2027] = "mvp medborgarlofte foreningar beslag",
            },
        },
        new("Sjövik", 0.8, 0.08)
        {
            Coordinator = "Karl-Erik Tunbrant", Reporter = "Olof Hedvall", Years = [2024, 2025, 2026, 2027], CountsWrongly = true,
            Places = ["Sjöviksskolan", "Björkskolan", "Strandtorget", "badplatsen", "pendelstationen", "ungdomslokalen Båthuset", "Ängsparken", "villakvarteren vid Ekbacken"],
            New = new()
            {
                [2024] = "foraldrastod natet tobak nattvandring lovaktiviteter sspf fritidsgard levande grannsamverkan trafik klotter vandring bedragerier fraga-om-vald foreningar bistand",
                [2025] = "islandsmodellen idrott belysning aldre-vald paverkan tillsyn hedersvald",
                [2026] = "mvp overgang park butiksran valdsbejakande narvaro",
                [2027] = "orosanmalan medborgarlofte hatbrott halare",
            },
        },
        new("Lärkbacken", 0.9, 0.02)
        {
            Coordinator = "Lovisa Åkerblom", Reporter = "Petra Sundvik", Years = [2024, 2026, 2027], Own = OwnAreas.StudentLife,
            Places = ["Lärkskolan", "Observatorieskolan", "Studenttorget", "korridorhusens cykelgarage", "universitetshållplatsen", "fritidsgården Boet", "Botaniska backen", "studentbostäderna på Lärdomsvägen"],
            New = new()
            {
                [2024] = "mvp foraldrastod tobak orosanmalan grannsamverkan sommarjobb belysning krogtillsyn levande matning valdsbejakande paverkan stodcentrum hatbrott haktet cyklar insparken",
                [2026] = "islandsmodellen narvaro medling vandring est tillsyn fraga-om-vald akut-boende beslag korridorer natt-taxi",
                [2027] = "sspf medborgarlofte bygg nyrekrytering",
            },
        },
        new("Västra Verken", 1.0, -0.1)
        {
            Coordinator = "Mattias Wede", Reporter = "Ylva Stén", Years = [2024, 2025, 2026], Own = OwnAreas.Business, ForgetsDates = true,
            Places = ["Verkskolan", "Smedskolan", "Gjuteritorget", "lastkajerna vid Södra Verkstadsgatan", "hållplatsen Verken", "fritidsgården Smedjan", "Kolbottenparken", "arbetarbostäderna på Hammarvägen"],
            New = new()
            {
                [2024] = "narvaro fritidsgard faltare lovaktiviteter belysning klotter trafik grannsamverkan tillsyn bygg halare bedragerier butiksran avhoppare atervandare bevakning utpressning-foretag",
                [2025] = "sspf idrott ordningsvakter folkbokforing fraga-om-vald beslag",
                [2026] = "tobak overgang matning park bistand akut-boende haktet tomma-lokaler",
            },
        },
    ];

    /// <summary>What does not get better however often it is carried over.</summary>
    public static readonly IReadOnlyCollection<(string District, string Method)> Stubborn =
        [("Kvarnberget", "narvaro"), ("Sjövik", "trafik"), ("Västra Verken", "klotter"), ("Västra Verken", "bevakning"), ("Kvarnberget", "folkbokforing")];

    public static IEnumerable<Theme> ThemesOf(CityDistrict district) =>
        [YoungPeople.Theme, UnsafePlaces.Theme, SystemThreats.Theme, Victims.Theme, CriminalCircles.Theme, .. district.Own is { } own ? [own] : Array.Empty<Theme>()];
}
