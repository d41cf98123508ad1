using Tryggve.Districts;
using Tryggve.Plans;
using Tryggve.Storage.Sample;

namespace Tryggve.Storage;

/// <summary>Lindvikens kommun: an invented municipality with two plans and those who work with them, to try Tryggve on.</summary>
public sealed class SampleData(PlanStore plans, MunicipalityStore municipalities, PersonStore people, TimeProvider time)
{
    public const string Municipality = "Lindvikens kommun";

    /// <summary>What the addresses of the sample's people end in; <c>example</c> is a domain that can belong to nobody (RFC 2606).</summary>
    public const string EmailEnding = "@lindviken.example";

    private static readonly Actor Author = new("exempel", "Exempeldata");

    /// <summary>Loads the sample into a database that holds no municipality yet. True when it did.</summary>
    public async Task<bool> LoadOnce()
    {
        if ((await municipalities.All()).Count > 0) return false;
        await municipalities.Save(new Municipality(Slug.Of(Municipality), Municipality, [], ShippedTemplates.All) { Organisations = LindvikensPeople.Organisations });
        foreach (var content in new[] { Hamnstaden.Plan(), NorraAlvsund.Plan() })
        {
            await plans.Save(Plan.Import(content, null, Author, time.GetUtcNow()));
        }
        foreach (var person in LindvikensPeople.People) await people.Add(person, Author);
        await LindvikensLaw.Record(municipalities, time.GetUtcNow());
        return true;
    }
}
