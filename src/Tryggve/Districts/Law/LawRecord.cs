using Tryggve.Decisions;
using Tryggve.Privacy;

namespace Tryggve.Districts.Law;

/// <summary>Lagpost: what somebody has recorded of how the municipality meets a duty. It is never changed: another takes its place, or it is taken back.</summary>
/// <param name="On">The day it is about; for an agreement the first it holds.</param>
/// <param name="Until">The last day it holds; null where nothing ends.</param>
/// <param name="Texts">Only those that say something.</param>
/// <param name="By">Who recorded it, by name.</param>
public sealed record LawRecord(Guid Id, string MunicipalityId, LawDuty Duty, DateOnly On, DateOnly? Until, IReadOnlyDictionary<LawField, string> Texts, DecisionDocument? Document, string By, DateTimeOffset At)
{
    public const int LongestLine = 200, LongestText = 4_000, LongestReason = 500;

    /// <summary>The first day that can be meant: what is older has nothing to do with a law of 2023.</summary>
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    /// <summary>The record whose place it takes.</summary>
    public Guid? Replaces { get; init; }

    public LawRetraction? Retracted { get; init; }

    public string Text(LawField field) => Texts.GetValueOrDefault(field, "");

    public bool Says(LawField field) => Texts.ContainsKey(field);

    public IReadOnlyList<string> Lines(LawField field) => Text(field).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public bool HoldsOn(DateOnly day) => On <= day && (Until is not { } last || last >= day);

    /// <summary>Those that stand, the newest day first: not taken back, and no other that stands has their place.</summary>
    public static IReadOnlyList<LawRecord> Standing(IReadOnlyList<LawRecord> all)
    {
        var replaced = all.Where(r => r.Retracted is null && r.Replaces is not null).Select(r => r.Replaces!.Value).ToHashSet();
        return [.. all.Where(r => r.Retracted is null && !replaced.Contains(r.Id)).OrderByDescending(r => r.On).ThenByDescending(r => r.At)];
    }

    /// <summary>What is wrong with a record as it was typed; all remarks at once. Each place is the form's field, or <c>dag</c> and <c>slut</c>.</summary>
    public static IEnumerable<Remark> Check(LawDuty duty, DateOnly? on, DateOnly? until, IReadOnlyDictionary<LawField, string> texts, DateOnly today)
    {
        var form = LawForm.Of(duty) ?? throw new ArgumentException("Nothing is recorded of this duty.", nameof(duty));
        foreach (var question in form.Questions)
        {
            var (text, place) = (texts.GetValueOrDefault(question.Field, ""), new Place(question.Field.ToString()));
            var most = question.Answer == LawAnswer.Line ? LongestLine : LongestText;
            if (question.IsRequired && text.Length == 0) yield return new Remark("law-text-missing", Severity.Error, $"Fyll i ”{question.Label}”.", place);
            if (text.Length > most) yield return new Remark("law-text-long", Severity.Error, $"Skriv kortare under ”{question.Label}”, högst {most} tecken. Nu är det {text.Length}.", place);
            else if (PrivacyGuard.Find(text).Any(f => f.Kind is PersonalDataKind.PersonalIdentityNumber or PersonalDataKind.CoordinationNumber && f.Certainty == Certainty.Certain))
            {
                yield return new Remark("law-personal-number", Severity.Error, $"Det står ett personnummer under ”{question.Label}”. Ta bort det.", place);
            }
        }
        if (on is null) yield return new Remark("law-day-missing", Severity.Error, $"{form.Day}: skriv dagen, till exempel 2026-03-14.", new Place("dag"));
        else if (on < Earliest) yield return new Remark("law-day-early", Severity.Error, $"{form.Day}: skriv en dag från och med {Earliest:yyyy-MM-dd}.", new Place("dag"));
        else if (on > (form.End is null ? today : today.AddYears(2))) yield return new Remark("law-day-later", Severity.Error, form.End is null ? $"{form.Day}: dagen ligger framåt i tiden. Registrera det när det har hänt." : $"{form.Day}: dagen ligger mer än två år framåt. Kontrollera årtalet.", new Place("dag"));
        if (until is { } end && on is { } begin && end < begin) yield return new Remark("law-end-early", Severity.Error, "Sista dagen kommer före den första. Ändra en av dem.", new Place("slut"));
        else if (until > today.AddYears(30)) yield return new Remark("law-end-far", Severity.Error, "Sista dagen ligger mer än trettio år framåt. Lämna fältet tomt om överenskommelsen gäller tills vidare.", new Place("slut"));
    }
}

/// <summary>Återtagande av lagpost: a record was a mistake.</summary>
/// <param name="By">Who took it back, by name.</param>
/// <param name="Reason">May be empty.</param>
public sealed record LawRetraction(string By, DateTimeOffset At, string Reason);
