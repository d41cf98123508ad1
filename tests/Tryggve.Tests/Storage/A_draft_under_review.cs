using System.Text;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class A_draft_under_review : IDisposable
{
    private static readonly Upload Document = new("plan.xlsx", "ab12", UploadKind.Workbook, Encoding.UTF8.GetBytes("innehåll"));
    private readonly TemporaryDatabase kept = new();
    private readonly DocumentStore documents;
    private readonly DraftStore drafts;

    public A_draft_under_review()
    {
        documents = new DocumentStore(kept.Database, TimeProvider.System);
        drafts = new DraftStore(kept.Database, TimeProvider.System);
    }

    [Fact]
    public async Task Keeps_every_correction()
    {
        var draft = await Opened();
        var corrections = new DraftCorrections
        {
            District = "Hamnstaden",
            Years = new YearSpan(2026, 2027),
            Columns = new Dictionary<string, IReadOnlyDictionary<int, PlanField>> { ["t1"] = new Dictionary<int, PlanField> { [2] = PlanField.Cause } },
            Cells = new Dictionary<string, IReadOnlyDictionary<PlanField, string>> { ["t1:7"] = new Dictionary<PlanField, string> { [PlanField.Who] = "Rektor" } },
            LeftOut = new Dictionary<string, string> { ["t1:9"] = "Dubblett" },
            Shifts = new Dictionary<string, bool> { ["t1:8"] = true },
            AreaNames = new Dictionary<string, string> { ["a1"] = "Unga" },
        };

        Assert.True(await drafts.Correct(draft.Id, Actor.Local, _ => corrections));
        Assert.Equivalent(corrections, (await drafts.Load(draft.Id, Actor.Local))!.Corrections, strict: true);
    }

    [Fact]
    public async Task Loses_nobodys_correction()
    {
        var draft = await Opened();
        var first = true;
        await drafts.Correct(draft.Id, Actor.Local, mine =>
        {
            if (first)
            {
                first = false;
                drafts.Correct(draft.Id, Actor.Local, theirs => theirs.LeaveOut("rad 7", "Dubblett")).GetAwaiter().GetResult();
            }
            return mine.LeaveOut("rad 9", "Exempel");
        });

        Assert.Equal(["rad 7", "rad 9"], (await drafts.Load(draft.Id, Actor.Local))!.Corrections.LeftOut.Keys.Order());
    }

    [Fact]
    public async Task Meets_its_corrections_when_the_document_comes_back()
    {
        var draft = await Opened();
        await drafts.Correct(draft.Id, Actor.Local, c => c with { Title = "Rättad" });
        await drafts.Close(draft, Guid.CreateVersion7());
        Assert.Empty(await drafts.Waiting(Actor.Local));

        var again = await Opened();

        Assert.Equal((draft.Id, "Rättad"), (again.Id, again.Corrections.Title));
        Assert.Single(await drafts.Waiting(Actor.Local));
    }

    [Fact]
    public async Task Takes_its_document_along_when_deleted()
    {
        var draft = await Opened();
        Assert.Equal("innehåll", Encoding.UTF8.GetString((await documents.Load("ab12"))!));

        await drafts.Delete(draft);

        Assert.Null(await documents.Load("ab12"));
        Assert.Null(await drafts.Load(draft.Id, Actor.Local));
    }

    [Fact]
    public async Task Leaves_the_document_of_a_saved_plan_when_deleted()
    {
        var draft = await Opened();
        var plan = await kept.Sample();
        plan.Update(plan.Content, new PlanDocument("ab12", "plan.xlsx", DateTimeOffset.UnixEpoch, "x"), Actor.Local, DateTimeOffset.UnixEpoch);
        await kept.Plans.Save(plan);

        await drafts.Delete(draft);

        Assert.NotNull(await documents.Load("ab12"));
    }

    public void Dispose() => kept.Dispose();

    private async Task<StoredDraft> Opened()
    {
        await documents.Keep(Document);
        return (await drafts.Load(await drafts.Open(Document.Hash, Document.Name, Actor.Local), Actor.Local))!;
    }
}
