using Tryggve.Districts;
using Tryggve.Plans;
using Tryggve.Storage.Sample;

namespace Tryggve.Storage;

/// <summary>Lindvikens kommun: an invented municipality with two plans, to try Tryggve on.</summary>
public sealed class SampleData(PlanStore plans, MunicipalityStore municipalities, TimeProvider time)
{
    private static readonly Actor Author = new("exempel", "Exempeldata");

    /// <summary>Loads the sample into a database that holds no municipality yet. True when it did.</summary>
    public async Task<bool> LoadOnce()
    {
        if ((await municipalities.All()).Count > 0) return false;
        await municipalities.Save(new Municipality(Slug.Of("Lindvikens kommun"), "Lindvikens kommun", [], ShippedTemplates.All));
        foreach (var content in new[] { Hamnstaden.Plan(), NorraAlvsund.Plan() })
        {
            await plans.Save(Plan.Import(content, null, Author, time.GetUtcNow()));
        }
        return true;
    }
}
