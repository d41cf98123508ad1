using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf;

/// <summary>The document information dictionary (14.3.3); absent entries are empty.</summary>
public sealed record PdfInformation(string Title, string Author, string Subject, string Keywords, string Creator, string Producer)
{
    internal static PdfInformation Read(PdfFile file)
    {
        var entries = file.Dictionary(file.Trailer["Info"]);
        return new(Text("Title"), Text("Author"), Text("Subject"), Text("Keywords"), Text("Creator"), Text("Producer"));

        string Text(string key) => file.Text(entries?[key]) ?? "";
    }
}
