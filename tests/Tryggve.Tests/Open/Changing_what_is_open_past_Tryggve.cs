using Dapper;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Storage.Sealing;

namespace Tryggve.Tests.Open;

public sealed class Changing_what_is_open_past_Tryggve : IDisposable
{
    private readonly App app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Is_found()
    {
        var plan = await OpenPlan.Decided(app, Make.Plan(Make.Chain(measures: Make.Measure("Laga lamporna", who: "Gatuingenjör"))) with { District = "Hamnstaden", Years = new YearSpan(2027) });
        await OpenPlan.Publish(app, plan.Id);
        Assert.Equal([], await Remarks());

        // Text and rows alike, by somebody with the database's own key.
        using (var connection = app.Get<Database>().Open())
        {
            await connection.ExecuteAsync("UPDATE publications SET document = replace(document, 'Laga lamporna', 'Riv kajen'); UPDATE public_measures SET text = replace(text, 'Laga lamporna', 'Riv kajen'), words = replace(words, 'laga lamporna', 'riv kajen')");
        }
        Assert.Contains("publication-changed", await Remarks());
        using (var connection = app.Get<Database>().Open()) await connection.ExecuteAsync("DELETE FROM publications");
        Assert.Equal(["publication-changed"], await Remarks());

        async Task<IEnumerable<string>> Remarks() => (await new Verification(app.Get<Database>(), TimeProvider.System).Plan(plan.Id, quick: false)).Select(r => r.Code);
    }
}
