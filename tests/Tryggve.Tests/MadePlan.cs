using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Tests;

/// <summary>
/// A made-up plan out of a random source, as strange as real ones are: gaps, shared problems, own columns, forms, line breaks,
/// texts that look like formulas. Neighbours never have the same text, for a printed table cannot tell such two from one.
/// </summary>
public sealed class MadePlan
{
    private static readonly string[] AreaNames =
    [
        "Unga i riskzon för destruktivt beteende", "Otrygga och brottsutsatta platser", "Trygghet i hamnen: kajer/bryggor", "Systemhotande brottslighet",
        "Särskilt utsatta och sårbara brottsoffer", "Våra badplatser", "Näringslivets utsatthet", "Kriminella miljöer och livsstilar",
    ];

    private static readonly string[] Subjects = ["ungdomar vid Hamntorget", "båtägare", "boende på Ängsholmen", "elever i årskurs 7", "butiker i Norra Älvsund", "äldre som bor ensamma"];
    private static readonly string[] Matters = ["utsätts för stöld", "känner sig otrygga på kvällen", "saknar vuxna att prata med", "möter klotter och skadegörelse", "rekryteras till svart arbete"];
    private static readonly string[] Deeds = ["Nattvandra med föreningarna", "Byt låsen på bryggorna", "Bjud in till samtal på biblioteket", "Utbilda personalen i bemötande", "Gå trygghetsvandring"];
    private static readonly string[] Times = ["2025", "251231", "Linjearbete", "Löpande", "2 ggr/år", "Under våren", "Vid behov, dock minst 1 gång/termin", ""];
    private static readonly string[] Roles = ["Enhetschef Fritid", "Preventionssamordnare", "Polisen, områdespolis Ek", "Rektor\nFältassistent", "Avdelningschef Social omsorg", ""];
    private static readonly string[] Parties = ["Stadsdelsförvaltningen", "Polisen", "Utbildningsförvaltningen", "Fastighetsägarna"];
    private static readonly string[] Columns = ["Kostnad", "Delaktiga i arbetet", "Indikator från Brå"];

    private readonly Random random;
    private readonly bool collectiveNames, kinds, tertials;
    private int counter;

    private MadePlan(Random random)
    {
        this.random = random;
        (collectiveNames, kinds, tertials) = (Chance(2), Chance(2), Chance(2));
    }

    public static PlanContent From(Random random) => new MadePlan(random).Plan();

    private PlanContent Plan()
    {
        var numbered = Chance(2);
        var names = AreaNames.OrderBy(_ => random.Next()).Take(random.Next(1, 6)).ToList();
        var areas = names.Select((n, i) => Area(n, numbered ? $"{i + 1}" : "")).ToList();
        if (Chance(3)) areas.Add(new PriorityArea { Id = Make.Id(), Name = "[Eget prioriterat område]", Number = numbered ? $"{areas.Count + 1}" : "" });
        return new PlanContent
        {
            Municipality = "Lindvikens kommun", District = Pick(["Norra Älvsund", "Hamnstaden"]), Years = Chance(4) ? new YearSpan(2025, 2026) : new YearSpan(2025),
            Title = "Åtgärdsplan för trygghet", RegistryNumber = Chance(3) ? "" : $"LIN 2025/{random.Next(1, 900)}",
            Preamble = [.. Enumerable.Range(0, random.Next(4)).Select(i => $"Stycke {i + 1} om hur planen kom till & vilka som deltog.")], Areas = areas,
        };
    }

    private PriorityArea Area(string name, string number)
    {
        var kind = random.Next(6);
        var area = new PriorityArea
        {
            Id = Make.Id(), Name = name, Number = number,
            OverallGoal = Chance(4) ? Text("Målet är att färre") : "", SituationalPicture = Chance(4) ? Text("Lägesbilden visar att") : "", Policies = Chance(5) ? "Trygghetsprogram för Lindviken" : "",
            Others = Chance(6) ? [new OtherValue("Budget för området", "120 000 kr")] : [],
        };
        if (kind == 0) return area;
        var problems = kind == 1 ? [] : Enumerable.Range(0, random.Next(1, 5)).Select(i => Problem(mayLackText: i == 0 && kind != 2)).ToList();
        if (kind <= 2) problems.Add(Make.Problem("", Make.Cause("", [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Collaboration())])));
        return area with { Problems = problems };
    }

    /// <param name="mayLackText">Only the first may: a table cannot tell two neighbours without text apart.</param>
    private Problem Problem(bool mayLackText)
    {
        var lacksText = mayLackText && Chance(4);
        var causes = Enumerable.Range(0, Chance(10) && !lacksText ? 0 : random.Next(1, 4)).Select(i => Cause(mayLackText: i == 0)).ToList();
        return Make.Problem(lacksText ? "" : Text(Pick(Subjects)), [.. causes]) with { CollectiveName = collectiveNames && !Chance(4) ? $"Samlat {++counter}" : "" };
    }

    private Cause Cause(bool mayLackText)
    {
        var lacksText = mayLackText && Chance(6);
        var measures = Enumerable.Range(0, Chance(10) && !lacksText ? 0 : random.Next(1, 4)).Select(_ => Measure()).ToList();
        return Make.Cause(lacksText ? "" : Text("Det beror på att"), [.. measures]);
    }

    private Measure Measure() => Reported(Make.Measure(Text(Pick(Deeds)), Goals(), Pick(Times), Pick(Roles)) with
    {
        Kind = kinds && Chance(2) ? Pick([MeasureKind.OneOff, MeasureKind.Ongoing]) : null,
        FollowUps = FollowUps(),
        Others = [.. Columns.Where(_ => Chance(6)).Select(c => new OtherValue(c, Text("Uppgift")))],
    });

    private Measure Collaboration() => Reported(Make.Collaboration($"Samverkan vid {Pick(["torget", "bryggan", "skolan"])} {Pick(["öst", "väst"])} {(char)('A' + ++counter % 26)}{counter}", new Collaboration
    {
        Purpose = Text("Syftet är att"), Duration = Pick(["Tills vidare", "2025-01-01–2026-12-31", "", null]), MeetingFrequency = Pick(["Varannan vecka", "", null]),
        Convener = Pick(["Preventionsstrateg", ""]), OtherParticipants = Pick(["Föreningen Hamnvakten\nBåtklubben Måsen", "", null]), Financing = Pick(["Var och en bär sina kostnader", ""]),
        Communication = Pick(["Enligt gemensam plan", "", null]),
        Commitments = [.. Parties.Where(_ => !Chance(3)).Select(p => new Commitment(p, Pick(["Enhetschef", ""]), Pick(["Två samordnare\nEn kurator", "", null]), Text("Vi åtar oss att")))],
    }, Goals()) with { FollowUps = FollowUps() });

    private IReadOnlyList<FollowUp> FollowUps() =>
        [.. Enum.GetValues<ReportingPeriod>().Where(p => (tertials || p == ReportingPeriod.Year) && Chance(2)).Select(p => new FollowUp(p, Text("Arbetet har gått så att")))];

    /// <summary>Some of the measures also have a status, outcomes of some goals, and what some parties say. Out of a source of its own, so that the texts stay what they were.</summary>
    private Measure Reported(Measure measure)
    {
        var own = new Random(counter);
        if (own.Next(3) > 0) return measure;
        foreach (var period in Enum.GetValues<ReportingPeriod>().Where(_ => own.Next(2) == 0))
        {
            measure = FollowUpTexts.With(measure, period, report => report with
            {
                Status = own.Next(3) > 0 ? (MeasureStatus)own.Next(6) : null,
                Reason = own.Next(3) > 0 ? "" : "=Ingen sökte\ntjänsten (nr 2)",
                Outcomes = [.. measure.Goals.Where(_ => own.Next(2) == 0).Select(g => new GoalOutcome(g.Id, (Verdict)own.Next(5), "")).Select(o => own.Next(2) == 0 ? o : o with { Verdict = own.Next(2) == 0 ? null : o.Verdict, Value = "84 procent (enkät i maj)\nresp. 3 (2) träffar" })],
                Parties = [.. (measure.Collaboration?.Commitments ?? []).Where(_ => own.Next(2) == 0).Select(c => new PartyReport(c.Party, "Har gjort sitt.\n2) Resten väntar."))],
            });
        }
        return measure;
    }

    private string Goals() => random.Next(5) switch
    {
        0 => "",
        1 => $"1) {Text("Minst 80 procent av")} 2) {Text("Tre träffar med")}",
        2 => $"* {Text("Färre anmälningar från")}\n* {Text("Fler besök av")}",
        3 => $"1. {Text("En plan för")} 2. {Text("Två vandringar med")} 3) {Text("Fem möten med")}",
        _ => Text("Minst 12 tillfällen för"),
    };

    /// <summary>Each text has a number of its own, so that no two are alike.</summary>
    private string Text(string start)
    {
        var text = $"{start} {Pick(Subjects)} {Pick(Matters)} (nr {++counter})";
        return random.Next(12) switch
        {
            0 => $"={text}",
            1 => $"+ {text}",
            2 => $"@{text}",
            3 => $"{text}\nDet gäller även \"Ön\"; å, ä, ö och é.\n\nÄven <helger> & lov.",
            4 => $"{text}: {string.Join(' ', Enumerable.Repeat($"{Pick(Subjects)} {Pick(Matters)},", random.Next(20, 80)))} med mera.",
            5 => $"-{text}",
            _ => text,
        };
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}
