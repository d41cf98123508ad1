using Tryggve.Districts.Law;
using static Tryggve.Districts.Law.LawField;

namespace Tryggve.Analysis.Law;

/// <summary>The duties that are judged by what somebody has recorded.</summary>
internal static class RecordedDuties
{
    /// <summary>The law says continuously and no interval; this is when Tryggve reminds.</summary>
    private const int MonthsBetweenReports = 12;

    /// <param name="standing">What stands of the duty, the newest day first.</param>
    public static LawItem Of(LawDuty duty, IReadOnlyList<LawRecord> standing, DateOnly today) => (standing is [] ? Nothing(duty) : duty switch
    {
        LawDuty.Picture => Picture(standing[0]),
        LawDuty.PictureAge => PictureAge(standing[0], today),
        LawDuty.OtherPlanning => new LawItem(duty, LawState.Met, standing.Count == 1 ? $"Hänger ihop med {standing[0].Text(Title)}." : $"Hänger ihop med {standing.Count} andra analyser eller planer.", ""),
        LawDuty.Agreement => Agreement(standing, today),
        LawDuty.StrategicCouncil => Whole(standing[0], "Rådet är registrerat", [(LedByMunicipality, "att kommunen leder det"), (Members, "vilka ledamöterna är"), (LeadingPositions, "att de har ledande ställning")]),
        LawDuty.Coordination => Whole(standing[0], "Funktionen är registrerad", [(Contact, "hur man når den"), (Publication, "var invånarna får information")]),
        LawDuty.Board => new LawItem(duty, LawState.Met, $"{standing[0].Text(Title)} leder arbetet sedan {standing[0].On:yyyy-MM-dd}.", "") { Since = standing[0].On },
        _ => Report(standing[0], today),
    }) with { Records = standing };

    private static LawItem Nothing(LawDuty duty) => duty switch
    {
        LawDuty.Picture => new(duty, LawState.NotRecorded, "Ingen lägesbild är registrerad.", "Registrera lägesbilden med dag, delar och dokument."),
        LawDuty.PictureAge => new(duty, LawState.NotRecorded, "Ingen lägesbild är registrerad, så det går inte att säga hur gammal den är.", "Registrera lägesbilden."),
        LawDuty.OtherPlanning => new(duty, LawState.Advised, "Ingen koppling till annan planering är registrerad.", "Registrera de analyser och planer som det brottsförebyggande arbetet hänger ihop med."),
        LawDuty.Agreement => new(duty, LawState.NotRecorded, "Ingen överenskommelse är registrerad.", "Registrera en skriftlig överenskommelse med parter, syften och områden."),
        LawDuty.StrategicCouncil => new(duty, LawState.NotRecorded, "Inget strategiskt råd är registrerat.", "Registrera rådet, vem som leder det och vilka som är med."),
        LawDuty.Coordination => new(duty, LawState.NotRecorded, "Ingen samordningsfunktion är registrerad.", "Registrera funktionen, hur man når den och var invånarna får information."),
        LawDuty.Board => new(duty, LawState.NotRecorded, "Ingen ansvarig nämnd är registrerad.", "Registrera vilken nämnd som leder arbetet."),
        _ => new(duty, LawState.NotRecorded, "Ingen rapport till kommunfullmäktige är registrerad.", "Registrera den senaste rapporten till fullmäktige."),
    };

    private static LawItem Picture(LawRecord picture)
    {
        string[] missing = [.. new[] { (Extent, "brottslighetens omfattning"), (Consequences, "brottslighetens konsekvenser"), (OtherInformation, "övrig information"), (LawField.Analysis, "analys") }.Where(p => !picture.Says(p.Item1)).Select(p => p.Item2)];
        return (missing is [] ? new LawItem(LawDuty.Picture, LawState.Met, $"{picture.Text(Title)} har kartläggning, övrig information och analys.", "")
            : new LawItem(LawDuty.Picture, LawState.NotMet, $"{picture.Text(Title)} saknar {InWords(missing)}.", "Komplettera lägesbilden. Finns delen redan: rätta uppgiften här.")) with { Since = picture.On };
    }

    private static LawItem PictureAge(LawRecord picture, DateOnly today)
    {
        var timer = new LawTimer(picture.On, LawTimer.EverySecondYear);
        var state = timer.StateOn(today);
        return new LawItem(LawDuty.PictureAge, state, $"Lägesbilden är från {picture.On:yyyy-MM-dd}: {LawTimer.Left(timer.Due, today)}.", state switch
        {
            LawState.Met => "",
            LawState.DueSoon => $"Uppdatera lägesbilden senast {timer.Due:yyyy-MM-dd} och registrera den nya.",
            _ => "Uppdatera lägesbilden och registrera den nya.",
        }) { Since = picture.On, Due = timer.Due };
    }

    private static LawItem Agreement(IReadOnlyList<LawRecord> agreements, DateOnly today)
    {
        var holding = agreements.Where(a => a.HoldsOn(today)).ToList();
        if (holding.Count == 0)
        {
            var last = agreements[0];
            return new LawItem(LawDuty.Agreement, LawState.NotMet, last.On > today ? $"{last.Text(Title)} gäller först från {last.On:yyyy-MM-dd}." : $"{last.Text(Title)} slutade gälla {last.Until:yyyy-MM-dd}.", "Förnya överenskommelsen och registrera den nya.") { Since = last.On, Due = last.Until };
        }
        var finding = holding.Count == 1 ? $"{holding[0].Text(Title)} gäller sedan {holding[0].On:yyyy-MM-dd}" : $"{holding.Count} överenskommelser gäller";
        // One that follows on the others carries them further; one without an end carries all.
        var due = holding.Max(End);
        while (due < DateOnly.MaxValue && agreements.Where(a => a.On <= due.AddDays(1)).Max(End) is var further && further > due) due = further;
        if (due == DateOnly.MaxValue) return new LawItem(LawDuty.Agreement, LawState.Met, $"{finding}.", "") { Since = holding.Min(a => a.On) };
        var state = LawTimer.StateOf(due, today);
        return new LawItem(LawDuty.Agreement, state, $"{finding}, till och med {due:yyyy-MM-dd}: {LawTimer.Left(due, today)}.", state == LawState.Met ? "" : "Förnya överenskommelsen och registrera den nya.") { Since = holding.Min(a => a.On), Due = due };

        static DateOnly End(LawRecord agreement) => agreement.Until ?? DateOnly.MaxValue;
    }

    private static LawItem Report(LawRecord report, DateOnly today)
    {
        var timer = new LawTimer(report.On, MonthsBetweenReports);
        var late = today > timer.Due;
        return new LawItem(LawDuty.CouncilReport, late ? LawState.DueSoon : LawState.Met, $"Fullmäktige fick den senaste rapporten {report.On:yyyy-MM-dd}.", late ? "Rapportera till fullmäktige. Lagen säger löpande och ingen bestämd tid; Tryggve påminner efter ett år." : "") { Since = report.On };
    }

    private static LawItem Whole(LawRecord record, string met, (LawField Field, string What)[] asked)
    {
        string[] missing = [.. asked.Where(a => !record.Says(a.Field)).Select(a => a.What)];
        return (missing is [] ? new LawItem(record.Duty, LawState.Met, $"{met}: {record.Text(Title)}.", "")
            : new LawItem(record.Duty, LawState.NotMet, $"{met}: {record.Text(Title)}. Det framgår inte {InWords(missing)}.", "Ordna det som fattas, och rätta uppgiften här.")) with { Since = record.On };
    }

    private static string InWords(string[] words) => words is [var only] ? only : $"{string.Join(", ", words[..^1])} och {words[^1]}";
}
