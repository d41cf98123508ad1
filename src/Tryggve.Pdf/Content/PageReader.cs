using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Content;

/// <summary>Runs a page's content streams (7.8) and gathers what they paint.</summary>
internal static class PageReader
{
    public static PdfPage Read(PdfFile file, PdfDictionary page, int number)
    {
        var frame = PageFrame.Of(file, page);
        if (file.IsOutOfTime) return new PdfPage(number, frame.Width, frame.Height, [], [], [], []);
        var interpreter = new ContentInterpreter(file, number, frame);
        interpreter.Run(Contents(file, page["Contents"]), file.Dictionary(page["Resources"]) ?? PdfDictionary.Empty);
        return interpreter.Finish();
    }

    /// <summary>Several streams are one (7.8.2), parted by white space.</summary>
    private static ReadOnlyMemory<byte> Contents(PdfFile file, PdfObject? o)
    {
        if (file.Stream(o) is { } single) return file.Decode(single);
        var parts = file.Items(o).Select(file.Stream).OfType<PdfStream>().Select(file.Decode).ToList();
        if (parts.Count == 1) return parts[0];
        var all = new byte[Math.Min(parts.Sum(p => (long)p.Length + 1), file.Limits.StreamBytes)];
        var at = 0;
        foreach (var part in parts)
        {
            if (at + part.Length + 1 > all.Length) break;
            part.Span.CopyTo(all.AsSpan(at));
            at += part.Length;
            all[at++] = (byte)'\n';
        }
        return all.AsMemory(0, at);
    }
}
