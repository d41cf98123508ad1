using Tryggve.Districts.Law;

namespace Tryggve.Tests.Districts;

public sealed class What_is_recorded_of_the_law
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Dictionary<LawField, string> Agreement = new() { [LawField.Title] = "Tryggt", [LawField.Parties] = "Polisen", [LawField.Purposes] = "Lugn", [LawField.Areas] = "Hamnen" };

    [Fact]
    public void Says_everything_that_is_missing_at_once() => Assert.Equal(
        ["Title", "Parties", "Purposes", "Areas", "dag"], LawRecord.Check(LawDuty.Agreement, null, null, new Dictionary<LawField, string>(), Today).Select(r => r.Place!.Part));

    [Theory]
    [InlineData(LawDuty.Picture, "2026-11-21", null)]
    [InlineData(LawDuty.Picture, "2026-11-22", "law-day-later")]
    [InlineData(LawDuty.CouncilReport, "2030-01-01", "law-day-later")]
    [InlineData(LawDuty.Agreement, "2027-01-01", null)]
    [InlineData(LawDuty.Agreement, "2029-01-01", "law-day-later")]
    [InlineData(LawDuty.Board, "1999-12-31", "law-day-early")]
    public void Is_about_a_day_that_has_been_but_for_an_agreement(LawDuty duty, string on, string? refused)
    {
        var texts = LawForm.Of(duty)!.Questions.ToDictionary(q => q.Field, _ => "ord");
        Assert.Equal(refused, LawRecord.Check(duty, DateOnly.Parse(on), null, texts, Today).Select(r => r.Code).SingleOrDefault());
    }

    [Theory]
    [InlineData("2026-01-01", null)]
    [InlineData("2025-12-31", "law-end-early")]
    [InlineData("9999-12-31", "law-end-far")]
    public void Does_not_end_before_it_begins(string until, string? refused) =>
        Assert.Equal(refused, LawRecord.Check(LawDuty.Agreement, new DateOnly(2026, 1, 1), DateOnly.Parse(until), Agreement, Today).Select(r => r.Code).SingleOrDefault());

    [Fact]
    public void Holds_no_texts_without_end_and_no_personal_number()
    {
        var texts = new Dictionary<LawField, string>(Agreement) { [LawField.Title] = new string('x', 201), [LawField.Areas] = new string('x', 4001), [LawField.Parties] = "Ring 19811218-9876 om det" };
        Assert.Equal(["law-text-long", "law-personal-number", "law-text-long"], LawRecord.Check(LawDuty.Agreement, Today, null, texts, Today).Select(r => r.Code));
    }
}
