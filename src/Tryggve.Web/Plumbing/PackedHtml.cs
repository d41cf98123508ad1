using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Tryggve.Web.Plumbing;

/// <summary>A made part of a page, packed, as a table of a plan is a tenth of itself then. It is unpacked bit by bit while it is sent, and never lies whole in memory.</summary>
public sealed class PackedHtml : IHtmlAsyncContent
{
    private const int AtOnce = 8 * 1024;
    private readonly byte[] packed;

    public PackedHtml(IHtmlContent content, HtmlEncoder encoder)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(new DeflateStream(bytes, CompressionLevel.Fastest))) content.WriteTo(text, encoder);
        packed = bytes.ToArray();
    }

    /// <summary>In bytes, as it is kept.</summary>
    public int Length => packed.Length;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        using var text = Unpacked();
        writer.Write(text.ReadToEnd());
    }

    /// <summary>How a page is sent.</summary>
    public async ValueTask WriteToAsync(TextWriter writer)
    {
        using var text = Unpacked();
        var some = ArrayPool<char>.Shared.Rent(AtOnce);
        for (int read; (read = text.Read(some)) > 0;) await writer.WriteAsync(some, 0, read);
        ArrayPool<char>.Shared.Return(some);
    }

    private StreamReader Unpacked() => new(new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8, detectEncodingFromByteOrderMarks: false, AtOnce);
}
