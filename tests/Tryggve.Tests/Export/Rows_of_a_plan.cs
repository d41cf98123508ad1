using System.Text;
using System.Text.Json;
using Tryggve.Export;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests.Export;

public class Rows_of_a_plan
{
    [Fact]
    public void Have_the_contracts_keys_and_readable_letters()
    {
        var json = Json(Make.Plan(Make.Chain(measures: Make.Measure("Byt lås på ön", "1) Färre <stölder>", "2025", "Hamnkapten", "Målet är uppfyllt."))));
        var row = Assert.Single(JsonDocument.Parse(json).RootElement.EnumerateArray().ToList());
        Assert.Equal(["area", "collectiveName", "problem", "cause", "measure", "goals", "when", "who", "followUp", "fields", "extra", "place"], row.EnumerateObject().Select(p => p.Name));
        Assert.Equal(JsonValueKind.Null, row.GetProperty("fields").ValueKind);
        Assert.Contains("\"Byt lås på ön\"", json, StringComparison.Ordinal);
        Assert.Contains("<stölder>", json, StringComparison.Ordinal);
        Assert.StartsWith("[", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Give_a_collaboration_as_its_name_and_its_forms_lines_in_order()
    {
        var form = Make.Collaboration("Samverkan vid torget", new Collaboration { Purpose = "Färre stölder", Duration = "", Commitments = [new Commitment("Polisen", "Områdespolis", null, "Närvara")] });
        var row = Assert.Single(PlanRows.Of(Make.Plan(Make.Area("Hamnen", Make.Problem("", Make.Cause("", form))))).Rows);
        Assert.Equal("Samverkan vid torget", row.Measure);
        Assert.Equal(["Beskrivning och syfte", "Operativa mål", "Löptid", "Polisen kontakt", "Polisen åtagande", "Uppföljning T1", "Uppföljning T2", "Verksamhetsberättelse"], row.Fields!.Keys);
    }

    [Fact]
    public void Keep_what_has_no_key_of_its_own_under_its_header()
    {
        var measure = Make.Measure("Byt lås") with
        {
            Kind = MeasureKind.Ongoing, FollowUps = [new FollowUp(ReportingPeriod.T1, "Startat")],
            Others = [new OtherValue("Kostnad", "1 kr"), new OtherValue("Kostnad", "2 kr")],
        };
        var row = Assert.Single(PlanRows.Of(Make.Plan(Make.Chain(measures: measure))).Rows);
        Assert.Equal(["Kostnad=1 kr", "Kostnad (2)=2 kr", "Punktinsats eller linjearbete=Linjearbete", "Uppföljning T1=Startat"], row.Extra.Select(e => $"{e.Key}={e.Value}"));
        Assert.Equal("", row.FollowUp);
    }

    [Fact]
    public void Give_status_reason_and_outcomes_where_there_are_any()
    {
        var measure = Make.Measure("Byt lås", "1) Färre stölder 2) Fler lås");
        measure = measure with { FollowUps = [new FollowUp(ReportingPeriod.T2, "") { Status = MeasureStatus.Stopped, Reason = "Pengarna tog slut", Outcomes = [new(measure.Goals[1].Id, Verdict.Met, "84 procent"), new(measure.Goals[0].Id, Verdict.NotYet, "")] }] };
        var plan = Make.Plan(Make.Chain(measures: [Make.Measure("Märk båtar") with { FollowUps = [new FollowUp(ReportingPeriod.Year, "") { Status = MeasureStatus.Done }] }, measure]));
        var row = PlanRows.Of(plan).Rows[1];
        Assert.Equal(["Status T2=avbruten", "Skäl T2=Pengarna tog slut", "Utfall T2=1) inte ännu\n2) uppfyllt (84 procent)"], row.Extra.Select(e => $"{e.Key}={e.Value}"));
        Assert.Contains(";Uppföljning VB;Status T2;Skäl T2;Utfall T2;Status VB;Ställe\r\n", Csv(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void Say_where_in_the_document_they_stand()
    {
        var origin = new Origin("00", new Dictionary<string, Place> { ["Goals"] = new("blad 2", "D7"), ["Measure"] = new("blad 2", "C7") });
        var row = Assert.Single(PlanRows.Of(Make.Plan(Make.Chain(measures: Make.Measure("Byt lås") with { Origin = origin }))).Rows);
        Assert.Equal("blad 2, C7", row.Place);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46", "'+46")]
    [InlineData("-5", "'-5")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("Byt; \"lås\"", "\"Byt; \"\"lås\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=a;b", "\"'=a;b\"")]
    public void Are_safe_to_open_as_csv(string text, string written)
    {
        var csv = Csv(Make.Plan(Make.Area("Hamnen", Make.Problem("", Make.Cause("", Make.Measure(text))))));
        Assert.EndsWith($"\r\nHamnen;;;;{written};;;;;;;;\r\n", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Begin_as_csv_with_a_byte_order_mark_and_swedish_headers()
    {
        using var stream = Written.As(".csv", Make.Plan());
        Assert.Equal([0xEF, 0xBB, 0xBF], stream.ToArray()[..3]);
        Assert.Equal(
            "Prioriterat område;Samlingsnamn;Problem;Orsak;Åtgärd;Operativa mål;När;Vem;Punktinsats eller linjearbete;Uppföljning T1;Uppföljning T2;Uppföljning VB;Ställe\r\n",
            Csv(Make.Plan()));
    }

    [Fact]
    public void Are_not_written_in_a_format_that_tryggve_does_not_know()
    {
        Assert.Equal("Tryggve skriver inte .odt. Välj .xlsx, .docx, .json eller .csv.", PlanExport.Check(".odt")!.Text);
        Assert.All(new[] { ".xlsx", ".DOCX", ".json", ".csv" }, e => Assert.Null(PlanExport.Check(e)));
    }

    private static string Json(PlanContent plan) => Encoding.UTF8.GetString(Written.As(".json", plan).ToArray());

    private static string Csv(PlanContent plan) => new StreamReader(Written.As(".csv", plan), Encoding.UTF8).ReadToEnd();
}
