using Tryggve.Plans;

namespace Tryggve.Storage.Sample;

/// <summary>A plan of collaborations, invented: forms with what each party has promised.</summary>
internal static class NorraAlvsund
{
    private const string Stadsdelen = "Stadsdelsförvaltningen";
    private const string Polisen = "Polisen";
    private const string Skolan = "Utbildningsförvaltningen";

    public static PlanContent Plan() => new()
    {
        Municipality = "Lindvikens kommun",
        District = "Norra Älvsund",
        Years = new YearSpan(2026),
        Title = "Samverkansplan Norra Älvsund 2026",
        RegistryNumber = "LIN 2026/0151",
        Preamble = ["Planen samlar de samverkansformer som stadsdelen, lokalpolisen och skolorna i Norra Älvsund har kommit överens om för 2026."],
        Areas =
        [
            new()
            {
                Id = Guid.CreateVersion7(), Number = "1", Name = "Barn och unga",
                OverallGoal = "Barn i Norra Älvsund ska mötas av samma vuxna budskap hemma, i skolan och på fritiden.",
                SituationalPicture = "Två skolor redovisar fler kränkningar än året innan. Samtidigt har andelen unga som aldrig provat narkotika ökat.",
                Problems = SampleForm("Skola, socialtjänst, polis och fritid (SSPF)", "Fånga upp barn mellan 10 och 17 år som är på väg in i normbrytande beteende, och ge familjen ett samlat stöd.",
                    "1) Minst tolv barn får en plan.\n2) Nio av tio familjer är nöjda med samordningen.", "Hela 2026", "Var tredje vecka", "Samordnare i stadsdelen",
                    [
                        new(Stadsdelen, "Samordnare SSPF", "Två socialsekreterare, en fritidsledare", "Kallar, dokumenterar och ansvarar för att varje barn har en plan inom fyra veckor."),
                        new(Polisen, "Ungdomspolis", "Områdespolis vid behov", "Delar den lägesbild som sekretessen medger och deltar vid alla möten."),
                        new(Skolan, "Biträdande rektor", "Kurator från varje skola", "Inhämtar samtycke och följer närvaron vecka för vecka."),
                    ],
                    "Fritidsföreningar efter samtycke", "Ryms inom ordinarie verksamhet; statsbidrag söks för fritidsledaren.", "Föräldramöten i augusti och januari.",
                    "Sju barn har en plan.", "Tio barn har en plan. Enkäten går ut i oktober.", ""),
            },
            new()
            {
                Id = Guid.CreateVersion7(), Number = "2", Name = "Trygga platser",
                OverallGoal = "Älvtorget ska vara en plats man väljer att stanna på.",
                Problems =
                [
                    .. SampleForm("Platssamverkan Älvtorget", "Hålla torget rent, upplyst och befolkat, och lösa vardagsproblem innan de växer.",
                        "Klotter är borta inom 48 timmar.\nTrygghetspunkterna från vandringen i april är åtgärdade före december.", "2026–2027", "En gång i månaden", "Fastighetsägarnas torgvärd",
                        [
                            new(Stadsdelen, "Parkingenjör", "", "Svarar för belysning, beskärning och sopkärl och redovisar läget vid varje möte."),
                            new(Polisen, "Kommunpolis", "Volontärer", "Är synlig på torget torsdag till lördag och återkopplar anmälda brott."),
                            new(Skolan, "", "", ""),
                        ],
                        "Bibliotekschef, handlarnas förening, bostadsbolaget", "Fastighetsägarna bekostar torgvärden.", null,
                        "Klotter borta inom 48 timmar i 17 fall av 20.", "", ""),
                    .. SampleForm("Helgsamverkan", "Fördela fältarbete, ordningsvakter och polis över de kvällar då de behövs mest.", "", "", "Varje torsdag", "",
                        [
                            new(Stadsdelen, "Enhetschef fält", "Fältassistenter", "Sänder ett gemensamt schema före klockan 15."),
                            new(Polisen, "Inre befäl", "", "Lämnar operativ lägesbild."),
                        ],
                        "Nattvandrarna", "", "", "", "", ""),
                ],
            },
            new() { Id = Guid.CreateVersion7(), Number = "3", Name = "Brottsoffer", OverallGoal = "Stödet ska vara känt och lätt att nå." },
        ],
    };

    private static IReadOnlyList<Problem> SampleForm(
        string name, string purpose, string goals, string duration, string meetings, string convener, IReadOnlyList<Commitment> commitments,
        string others, string financing, string? communication, string t1, string t2, string year)
    {
        var measure = new Measure
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            GoalText = goals,
            Goals = GoalList.Split(goals),
            FollowUps = SampleRow.FollowUpsOf(t1, t2, year),
            Collaboration = new Collaboration
            {
                Purpose = purpose, Duration = duration, MeetingFrequency = meetings, Convener = convener, Commitments = commitments,
                OtherParticipants = others, Financing = financing, Communication = communication,
            },
        };
        return [new Problem { Id = Guid.CreateVersion7(), Causes = [new Cause { Id = Guid.CreateVersion7(), Measures = [measure] }] }];
    }
}
