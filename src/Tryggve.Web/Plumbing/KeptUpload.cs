using Tryggve.Decisions;
using Tryggve.Import;
using Tryggve.Storage;

namespace Tryggve.Web.Plumbing;

/// <summary>A document that comes with a form, such as minutes: guarded as every upload is, and kept when nothing else in the form is wrong.</summary>
internal static class KeptUpload
{
    /// <param name="wrong">Gets a remark at <paramref name="field"/> when the document is refused.</param>
    public static async Task<DecisionDocument?> Keep(this DocumentStore documents, IFormFile? document, string field, List<Remark> wrong)
    {
        if (document is null) return null;
        try
        {
            await using var stream = document.OpenReadStream();
            var file = AttachedFile.From(stream, document.FileName);
            if (wrong.Count == 0) await documents.Keep(file.Hash, file.Bytes);
            return new DecisionDocument(file.Hash, file.Name);
        }
        catch (DocumentRefusedException refused)
        {
            wrong.Add(new Remark("document-refused", Severity.Error, refused.Message, new Place(field)));
            return null;
        }
    }
}
