using System.Text;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Privacy;
using Tryggve.Web.Pages.Plans;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Mail;

/// <summary>What a reminder says. It names nobody but the one it is written to.</summary>
/// <param name="Address">Where the person reports.</param>
public sealed record ReminderLetter(Plan Plan, Municipality Municipality, ReportingPeriod Period, ReportingDuties Duties, DateOnly Today, string Address)
{
    private const int MostMeasures = 30, LongestName = 100;

    /// <summary>When it is to be reported, in a sentence; empty for a plan without a year.</summary>
    public string DueWords => Plan.Content.Years is { } years && Municipality.RoundOf(years.To, Period).Due is var due
        ? $"Sista dagen {(due < Today ? "var" : "är")} den {due.ToString("d MMMM yyyy", SwedishPages.Culture)}."
        : "";

    private string PlanName => Letter.Line(PlanHeading.TitleOf(Plan.Content), LongestName);

    public Letter To(ReportingDuty duty)
    {
        var own = duty.Left.Where(m => !IsUnanswered(m)).ToList();
        var fallen = duty.Left.Where(IsUnanswered).ToList();
        var body = new StringBuilder();
        body.Append("Hej ").Append(Letter.Line(duty.Person.Name, LongestName)).AppendLine("!").AppendLine();
        body.Append("Du har ").Append(Count(duty.Left.Count)).Append(" kvar att rapportera för ").Append(NameOf(Period)).Append(" i ").Append(PlanName).AppendLine(".");
        if (DueWords.Length > 0) body.AppendLine(DueWords);
        List(body, "Kvar att rapportera:", own);
        List(body, "Dessa hör till dig som samordnare, för ingen med konto svarar för dem:", fallen);
        body.AppendLine().AppendLine("Rapportera här:").AppendLine(Address).AppendLine();
        body.AppendLine("En åtgärd är rapporterad när den har en status, och ett skäl om den är avbruten, framflyttad eller sammanslagen. Stämmer det inte att åtgärden är din? Säg till den som samordnar planen.").AppendLine();
        body.AppendLine("Du får en sådan här påminnelse högst en gång i veckan.");
        return new Letter($"Påminnelse: {Count(duty.Left.Count)} kvar att rapportera för {Vocabulary.Of(Period)}, {Letter.Line(Plan.Content.District, 60)} {Plan.Content.Years}".TrimEnd(), body.Replace("\r\n", "\n").ToString());
    }

    /// <summary>A measure in a few words, on a line of its own; one whose words may point out a person is not named in a letter.</summary>
    public static string NameOf(Measure measure)
    {
        var name = measure.Name.Length > 0 ? measure.Name : measure.Text;
        return PrivacyGuard.Find(name).Count > 0 ? "En åtgärd vars text står i planen" : Letter.Line(name, LongestName) is { Length: > 0 } line ? line : "Åtgärd utan text";
    }

    private static string NameOf(ReportingPeriod period) => period switch
    {
        ReportingPeriod.T1 => "tertial 1",
        ReportingPeriod.T2 => "tertial 2",
        _ => "verksamhetsberättelsen",
    };

    private static string Count(int measures) => measures == 1 ? "1 åtgärd" : $"{measures} åtgärder";

    private bool IsUnanswered(Measure measure) => Duties.Unanswered.Any(u => u.Measure.Id == measure.Id);

    private void List(StringBuilder body, string heading, List<Measure> measures)
    {
        if (measures.Count == 0) return;
        body.AppendLine().AppendLine(heading);
        foreach (var measure in measures.Take(MostMeasures))
        {
            body.Append("- ").Append(NameOf(measure)).AppendLine(Plan.Course.Round(Period).ToMend(measure.Id) is null ? "" : " (återsänd, ska kompletteras)");
        }
        if (measures.Count > MostMeasures) body.Append("- och ").Append(measures.Count - MostMeasures).AppendLine(" till");
    }
}
