using Tryggve.Privacy;

namespace Tryggve.Tests.Privacy;

public sealed class A_personal_number
{
    /// <summary>Any day, birth number and way of writing; the check digit is counted here by another road than the guard's.</summary>
    private sealed record Number(string Century, string Birth, string Mark, int Digit)
    {
        public string Text(int digit) => $"Se {Century}{Birth[..6]}{Mark}{Birth[6..]}{digit}.";

        public static Number From(Random random)
        {
            var day = new DateOnly(1930, 1, 1).AddDays(random.Next(0, 31_000));
            var coordination = random.Next(4) == 0 ? 60 : 0;
            var birth = $"{day:yyMM}{day.Day + coordination:00}{random.Next(980, 1000)}";
            var doubled = new[] { 0, 2, 4, 6, 8, 1, 3, 5, 7, 9 };
            var sum = birth.Select((c, i) => i % 2 == 0 ? doubled[c - '0'] : c - '0').Sum();
            return new Number(random.Next(2) == 0 ? "" : $"{day:yyyy}"[..2], birth, random.Next(3) switch { 0 => "-", 1 => "+", _ => "" }, (10 - (sum % 10)) % 10);
        }
    }

    [Fact]
    public void Is_found_with_its_check_digit() =>
        Property.Holds(500, Number.From, n => Assert.Contains(PrivacyGuard.Find(n.Text(n.Digit)), f => f.Kind is PersonalDataKind.PersonalIdentityNumber or PersonalDataKind.CoordinationNumber));

    [Fact]
    public void Is_none_with_another_check_digit() =>
        Property.Holds(500, Number.From, n => Assert.DoesNotContain(PrivacyGuard.Find(n.Text((n.Digit + 3) % 10)), f => f.Kind is PersonalDataKind.PersonalIdentityNumber or PersonalDataKind.CoordinationNumber));

    [Theory]
    [InlineData("850214-9803", Certainty.Certain)]
    [InlineData("198502149803", Certainty.Certain)]
    [InlineData("8502149803", Certainty.Likely)]
    public void Is_surer_with_a_hyphen_or_a_century(string text, Certainty certainty) => Assert.Equal(certainty, PrivacyGuard.Find(text).Single().Certainty);
}
