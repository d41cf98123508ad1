using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Pages.Measures;

namespace Tryggve.Tests.Pages.City;

public sealed class A_filter_in_an_address
{
    [Fact]
    public void Is_read_back_as_it_was_written() => Property.Holds(300, Made, filter =>
    {
        var (read, unknown) = FilterAddress.Parse(new QueryCollection(QueryHelpers.ParseQuery(FilterAddress.QueryOf(filter))));
        Assert.Empty(unknown);
        Assert.Equal(filter, read);
    });

    private static MeasureFilter Made(Random random)
    {
        T? Maybe<T>() where T : struct, Enum => random.Next(2) == 0 ? null : Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
        return new MeasureFilter
        {
            Year = random.Next(2) == 0 ? null : 2020 + random.Next(10), District = random.Next(2) == 0 ? null : "norra-alvsund", Area = random.Next(2) == 0 ? null : "unga", Round = Maybe<ReportingPeriod>(),
            Plan = random.Next(2) == 0 ? null : Make.Id(), Status = random.Next(2) == 0 ? null : new Asked<MeasureStatus>(Maybe<MeasureStatus>()), Verdict = random.Next(2) == 0 ? null : new Asked<Verdict>(Maybe<Verdict>()),
            Kind = Maybe<MeasureKind>(), Responsible = random.Next(2) == 0 ? null : "polisen/lokalpolisomrade", Place = random.Next(2) == 0 ? "" : "Kajen & bron + 100 %", Words = random.Next(2) == 0 ? "" : "åäö \"ord\"",
            Due = Maybe<DueTime>(), Lacks = Maybe<Shortfall>(), Letter = random.Next(2) == 0 ? null : "SMART"[random.Next(5)], Order = Maybe<MeasureOrder>() ?? MeasureOrder.District, Descending = random.Next(2) == 0,
        };
    }
}
