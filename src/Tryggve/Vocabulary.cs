using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;

namespace Tryggve;

/// <summary>Ordlista: the Swedish words that the surface prints for the domain's values. Reading them back is the import's work.</summary>
public static partial class Vocabulary
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
        PlanField.Baseline => "Utgångsläge",
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
        PlanField.Status => "Status",
        PlanField.StatusReason => "Skäl",
        PlanField.PartyReport => "Så har åtagandet mötts",
        PlanField.Verdict => "Utfall",
        PlanField.MeasuredValue => "Uppmätt värde",
        _ => "Övrigt",
    };

    /// <summary>Short name of a period, as the follow-up columns are headed.</summary>
    public static string Of(ReportingPeriod period) => period switch
    {
        ReportingPeriod.T1 => "T1",
        ReportingPeriod.T2 => "T2",
        _ => "VB",
    };

    public static string Of(MeasureStatus status) => status switch
    {
        MeasureStatus.NotStarted => "inte påbörjad",
        MeasureStatus.Ongoing => "pågår",
        MeasureStatus.Done => "genomförd",
        MeasureStatus.Stopped => "avbruten",
        MeasureStatus.Postponed => "framflyttad",
        _ => "sammanslagen med en annan",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => "uppfyllt",
        Verdict.PartlyMet => "delvis uppfyllt",
        Verdict.NotMet => "inte uppfyllt",
        Verdict.NotMeasurable => "går inte att mäta",
        _ => "inte ännu",
    };

    /// <summary>The status that a word of ours names; null for any other text.</summary>
    public static MeasureStatus? StatusOf(string text) => Named<MeasureStatus>(text, Of);

    /// <summary>The verdict that a word of ours names; null for any other text.</summary>
    public static Verdict? VerdictOf(string text) => Named<Verdict>(text, Of);

    private static T? Named<T>(string text, Func<T, string> word) where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => string.Equals(word(value!.Value), text.Trim(), StringComparison.OrdinalIgnoreCase));

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

    /// <summary>What a role is trusted with, in a sentence to the one who has it.</summary>
    public static string Describe(Role role) => role switch
    {
        Role.Coordinator => "Du håller ihop planen: skriver, läser in, lämnar in den för beslut, leder uppföljningen och bjuder in andra.",
        Role.Editor => "Du skriver i planen och läser in dokument till den.",
        Role.Reporter => "Du läser planen och skriver mål och uppföljning för dina egna enheters åtgärder.",
        Role.Reader => "Du läser planen och hämtar den som fil.",
        Role.Secretary => "Du läser planen, anger dess diarienummer och registrerar beslut.",
        Role.City => "Du läser alla stadsdelars planer, registrerar stadens beslut och bestämmer rundornas datum.",
        _ => "Du sköter konton, organisationer och mallar, och läser säkerhetsloggen. Planerna ser du bara om du har en roll i dem.",
    };

    /// <summary>A role and where it holds: <c>Samordnare i Hamnstaden</c>.</summary>
    public static string Of(Grant grant, IEnumerable<GrantScope> scopes) =>
        $"{Of(grant.Role)} i {scopes.FirstOrDefault(s => s.Holds(grant))?.Name ?? (grant.PlanId is null ? grant.DistrictId ?? "hela kommunen" : "en plan som inte finns")}";

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
        Permission.SubmitPlan => "Lämna in planen för beslut och ta tillbaka den",
        Permission.RecordDecision => "Registrera beslut",
        Permission.PublishPlan => "Publicera den beslutade planen öppet och dra tillbaka den",
        Permission.LeadFollowUp => "Påminna, återsända, stänga rundor och avsluta året",
        Permission.SetRounds => "Bestämma rundornas datum och beslutsvägen",
        Permission.RecordLaw => "Registrera hur kommunen följer lagen",
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

    /// <summary>What a line of the security log is about, by its stable name; the name itself for one that has no words yet.</summary>
    public static string OfSecurityEvent(string kind) => kind switch
    {
        "signed-in" => "Inloggning",
        "history-chained" => "Kontrollsummor i efterhand",
        "signed-out" => "Utloggning",
        "sign-in-failed" => "Avvisad inloggning",
        "session-ended" => "Avslutad inloggning",
        "password-link" => "Länk för lösenord",
        "password-chosen" => "Valt lösenord",
        "external-tied" => "Koppling till inloggningstjänst",
        "account-added" => "Nytt konto",
        "account-changed" => "Ändrat konto",
        "account-closed" => "Stängt konto",
        "account-opened" => "Öppnat konto",
        "grant-given" => "Given roll",
        "grant-taken-back" => "Återtagen roll",
        "municipality-added" => "Ny kommun",
        "organisation-added" => "Ny organisation",
        "organisation-changed" => "Ändrad organisation",
        "organisation-removed" => "Borttagen organisation",
        "template-added" => "Ny mall",
        "template-changed" => "Ändrad mall",
        "rounds-changed" => "Ändrade rundor",
        "path-changed" => "Ändrad beslutsväg",
        "district-added" => "Ny stadsdel",
        "district-renamed" => "Ändrad stadsdel",
        _ => OfCalendarEvent(kind) ?? OfApiEvent(kind) ?? kind,
    };
}
