using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Tryggve.Import;

/// <summary>
/// Looks through an Office Open XML archive before a parser may: number of parts, expanded size, and for each XML part
/// that it is whole, not too deep and without document type declarations.
/// </summary>
internal static class ArchiveGuard
{
    private const int MaxEntries = 5_000;
    private const long MaxExpanded = 200L * 1024 * 1024;

    /// <summary>Office nests some thirty levels; a DOM overflows its stack at some tens of thousands.</summary>
    private const int MaxDepth = 300;

    /// <summary>A Word document's text becomes a tree in memory, some fifteen times its size; 25 MB are thousands of pages.</summary>
    private const long MaxWordPart = 25L * 1024 * 1024;

    /// <exception cref="DocumentRefusedException">The archive is damaged, out of bounds or no Office document.</exception>
    public static UploadKind Inspect(byte[] bytes, string name)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MaxEntries) throw OutOfBounds(name);
            if (archive.Entries.GroupBy(e => e.FullName, StringComparer.OrdinalIgnoreCase).Any(g => g.Count() > 1)) throw Damaged(name);
            var kind = KindOf(archive, name);
            var budget = MaxExpanded;
            foreach (var entry in archive.Entries) Walk(entry, name, ref budget);
            return kind;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or IOException or ArgumentException)
        {
            throw Damaged(name, e);
        }
    }

    private static UploadKind KindOf(ZipArchive archive, string name)
    {
        if (archive.GetEntry("[Content_Types].xml") is not { } types)
        {
            throw archive.GetEntry("mimetype") is not null
                ? new DocumentRefusedException("open-document", $"Filen {name} är i OpenDocument-format. Spara om den som .xlsx eller .docx.")
                : new DocumentRefusedException("not-office", $"Filen {name} är ett arkiv, inget Office-dokument. Packa upp det och läs in själva planen.");
        }
        if (types.Length > 2_000_000) throw OutOfBounds(name);
        using var reader = new StreamReader(types.Open(), Encoding.UTF8);
        var text = reader.ReadToEnd();
        if (text.Contains("spreadsheetml.sheet.main+xml", StringComparison.Ordinal) || text.Contains("ms-excel.sheet.macroEnabled.main+xml", StringComparison.Ordinal)
            || text.Contains("spreadsheetml.template.main+xml", StringComparison.Ordinal)) return UploadKind.Workbook;
        if (text.Contains("wordprocessingml.document.main+xml", StringComparison.Ordinal) || text.Contains("ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal)
            || text.Contains("wordprocessingml.template.main+xml", StringComparison.Ordinal)) return UploadKind.Word;
        throw new DocumentRefusedException("other-office", $"Filen {name} är varken ett Exceldokument (.xlsx) eller ett Worddokument (.docx). Spara om planen i något av formaten.");
    }

    private static void Walk(ZipArchiveEntry entry, string name, ref long budget)
    {
        var limit = entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && IsXml(entry.FullName) ? Math.Min(budget, MaxWordPart) : budget;
        if (entry.Length > limit) throw OutOfBounds(name);
        using var content = new BoundedStream(entry.Open(), limit, () => OutOfBounds(name));
        if (IsXml(entry.FullName))
        {
            using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true });
            while (xml.Read())
            {
                if (xml.Depth > MaxDepth) throw new DocumentRefusedException("too-deep", $"Filen {name} har en uppbyggnad som inget vanligt dokument har och läses därför inte in. Öppna den i Office, spara om den och försök igen.");
            }
        }
        else
        {
            content.CopyTo(Stream.Null);
        }
        budget -= content.Count;
    }

    private static bool IsXml(string part) => part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static DocumentRefusedException OutOfBounds(string name) =>
        new("out-of-bounds", $"Filen {name} packar upp till mer än {MaxExpanded / 1024 / 1024} MB eller fler än {MaxEntries} delar och läses därför inte in. Ta bort bilder och tomma rader, spara om och försök igen.");

    private static DocumentRefusedException Damaged(string name, Exception? inner = null) =>
        new("damaged", $"Filen {name} är skadad eller avbruten. Öppna den i Office, spara om den och försök igen.", inner);

    /// <summary>Counts what is expanded, since an archive may lie about its sizes.</summary>
    private sealed class BoundedStream(Stream inner, long limit, Func<Exception> refuse) : Stream
    {
        public long Count { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            if ((Count += read) > limit) throw refuse();
            return read;
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => Count; set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
