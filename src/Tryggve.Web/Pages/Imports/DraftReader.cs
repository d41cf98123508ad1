using Microsoft.Extensions.Caching.Memory;
using Tryggve.Districts;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Imports;

/// <summary>
/// Reads a draft anew: its document with the person's corrections on top. What the reader found in the file is kept for a while,
/// since a person corrects many cells of one document in a row.
/// </summary>
public sealed class DraftReader(DocumentStore documents, MunicipalityStore municipalities, IMemoryCache cache)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(20);

    public async Task<PlanDraft> Read(StoredDraft draft)
    {
        var document = await Document(draft);
        var first = PlanInterpreter.Interpret(document, await municipalities.Find(Slug.Of(draft.Corrections.Municipality ?? "")), draft.Corrections);
        // The document may itself name a municipality whose own areas are to be recognised.
        return draft.Corrections.Municipality is null && await municipalities.Find(Slug.Of(first.Heading.Municipality)) is { } named
            ? PlanInterpreter.Interpret(document, named, draft.Corrections)
            : first;
    }

    /// <summary>The document itself, as it was handed in.</summary>
    public async Task<Upload> Upload(StoredDraft draft)
    {
        var bytes = await documents.Load(draft.DocumentHash) ?? throw new InvalidOperationException($"Document {draft.DocumentHash} of draft {draft.Id} is not kept.");
        using var stream = new MemoryStream(bytes, writable: false);
        return Import.Upload.From(stream, draft.DocumentName);
    }

    private async Task<SourceDocument> Document(StoredDraft draft)
    {
        if (cache.TryGetValue<SourceDocument>(draft.DocumentHash, out var known)) return known! with { Name = draft.DocumentName };
        var document = PlanImport.Read(await Upload(draft));
        return cache.Set(draft.DocumentHash, document, new MemoryCacheEntryOptions { SlidingExpiration = Remembered });
    }
}
