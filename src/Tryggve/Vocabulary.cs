using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;

namespace Tryggve;

/// <summary>Ordlista: the Swedish words that the surface prints for the domain's values. Reading them back is the import's work.</summary>
public static class Vocabulary
{
    /// <summary>The heading a field has on pages and in the documents we write.</summary>
    public static string Of(PlanField field) => field switch
    {
        PlanField.Area => "Prioriterat område",
        PlanField.CollectiveName => "Samlingsnamn",
        PlanField.Problem => "Problem",
        PlanField.Cause => "Orsak",
        PlanField.Measure => "Åtgärd",
        PlanField.Kind => "Punktinsats eller linjearbete",
        PlanField.Goals => "Operativa mål",
        PlanField.When => "När",
        PlanField.Who => "Vem",
        PlanField.FollowUpT1 => "Uppföljning T1",
        PlanField.FollowUpT2 => "Uppföljning T2",
        PlanField.FollowUp => "Uppföljning",
        PlanField.Purpose => "Beskrivning och syfte",
        PlanField.Duration => "Löptid",
        PlanField.MeetingFrequency => "Mötesfrekvens",
        PlanField.Convener => "Sammankallande",
        PlanField.PartyContact => "Kontakt",
        PlanField.PartyParticipants => "Övriga deltagare från parten",
        PlanField.PartyCommitment => "Åtagande",
        PlanField.OtherParticipants => "Övriga deltagare",
        PlanField.Financing => "Finansiering",
        PlanField.Communication => "Kommunikation",
        PlanField.OverallGoal => "Övergripande mål och syfte",
        PlanField.SituationalPicture => "Lägesbild",
        PlanField.Policies => "Strategidokument/policy",
        PlanField.Name => "Namn",
        PlanField.Goal => "Mål",
        PlanField.Baseline => "Utgångsvärde",
        PlanField.TimingMeaning => "Tiden i klartext",
        PlanField.Units => "Ansvariga enheter",
        PlanField.NoMeasureReason => "Varför ingen åtgärd",
        PlanField.Evidence => "Kunskap att läsa",
        PlanField.Places => "Platser",
        PlanField.TargetGroups => "Målgrupper",
        PlanField.Title => "Titel",
        PlanField.RegistryNumber => "Diarienummer",
        PlanField.Preamble => "Inledning",
        PlanField.Blocking => "Hindrar inlämning",
        PlanField.StrategyAnswer => "Svar på strategin",
        _ => "Övrigt",
    };

    /// <summary>Short name of a period, as the follow-up columns are headed.</summary>
    public static string Of(ReportingPeriod period) => period switch
    {
        ReportingPeriod.T1 => "T1",
        ReportingPeriod.T2 => "T2",
        _ => "VB",
    };

    public static string Of(MeasureKind kind) => kind switch
    {
        MeasureKind.OneOff => "Punktinsats",
        _ => "Linjearbete",
    };

    /// <summary>What is missing, as a word of its own: <c>utan orsak</c>.</summary>
    public static string Of(Gap gap) => gap switch
    {
        Gap.Problem => "problem",
        Gap.Cause => "orsak",
        Gap.Goal => "mål",
        Gap.Time => "tid",
        Gap.Responsible => "ansvarig",
        _ => "uppföljning",
    };

    /// <summary>The kind that a text names; null for any other text.</summary>
    public static MeasureKind? KindOf(string text) => text.Trim().ToLowerInvariant() switch
    {
        "punktinsats" or "engångsinsats" => MeasureKind.OneOff,
        "linjearbete" or "linjeverksamhet" or "ordinarie arbete" or "ordinarie verksamhet" or "löpande" => MeasureKind.Ongoing,
        _ => null,
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "fel",
        Severity.Warning => "varning",
        _ => "tips",
    };

    public static string Of(Role role) => role switch
    {
        Role.Coordinator => "Samordnare",
        Role.Editor => "Redaktör",
        Role.Reporter => "Rapportör",
        Role.Reader => "Läsare",
        Role.Secretary => "Sekreterare",
        Role.City => "Staden",
        _ => "Administratör",
    };

    /// <summary>A permission as the role table heads it.</summary>
    public static string Of(Permission permission) => permission switch
    {
        Permission.SeePlan => "Se planen och dess historik, hämta den som fil",
        Permission.WritePlan => "Skriva i hela planen, ordna om, lägga till och ta bort",
        Permission.WriteGoalsAndFollowUps => "Skriva mål och uppföljning",
        Permission.CreatePlan => "Börja en ny plan",
        Permission.ImportDocument => "Läsa in ett dokument till planen",
        Permission.SetRegistration => "Ange diarienummer",
        Permission.ChooseWhatBlocks => "Välja vad som hindrar att planen lämnas in",
        Permission.GrantInPlan => "Bjuda in och ge roller",
        Permission.ManageAccounts => "Lägga upp, ändra och stänga konton",
        Permission.ManageOrganisations => "Ändra organisationer, enheter och mallar",
        _ => "Läsa säkerhetsloggen",
    };

    public static string Of(Extent extent) => extent switch
    {
        Extent.Everything => "ja",
        Extent.OwnMeasures => "egna enhetens åtgärder",
        _ => "nej",
    };

    public static string Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.DistrictAdministration => "Stadsdelsförvaltning",
        OrganisationKind.Police => "Polis",
        OrganisationKind.Education => "Skola",
        OrganisationKind.PropertyOwner => "Fastighetsägare",
        OrganisationKind.City => "Staden",
        _ => "Annan",
    };

    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "Ny",
        ChangeKind.Removed => "Borttagen",
        ChangeKind.Moved => "Flyttad",
        _ => "Ändrad",
    };
}
