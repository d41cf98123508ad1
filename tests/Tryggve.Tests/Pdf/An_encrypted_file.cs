using System.Text;
using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>7.6: opened where the user password is empty, else refused for what it is.</summary>
public sealed class An_encrypted_file
{
    private static readonly Dictionary<string, Func<RawPdf, string, RawPdf>> Ways = new()
    {
        ["RC4, 40 bits"] = (pdf, password) => RawCipher.Rc4(pdf, 40, password),
        ["RC4, 56 bits"] = (pdf, password) => RawCipher.Rc4(pdf, 56, password),
        ["RC4, 128 bits"] = (pdf, password) => RawCipher.Rc4(pdf, 128, password),
        ["AES, 128 bits"] = (pdf, password) => RawCipher.Aes128(pdf, password: password),
        ["AES, 128 bits, metadata in clear"] = (pdf, password) => RawCipher.Aes128(pdf, metadata: false, password),
        ["AES, 256 bits, revision 5"] = (pdf, password) => RawCipher.Aes256(pdf, 5, password),
        ["AES, 256 bits, revision 6"] = (pdf, password) => RawCipher.Aes256(pdf, 6, password),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Fact]
    public void The_cipher_of_these_tests_is_RC4() => Assert.Equal("BBF316E8D940AF0AD3", Convert.ToHexString(RawCipher.Rc4("Key"u8.ToArray(), "Plaintext"u8.ToArray())));

    [Theory, MemberData(nameof(Names))]
    public void Opens_with_an_empty_password(string way)
    {
        var pdf = Ways[way](Titled(), "");
        foreach (var bytes in new[] { pdf.Bytes(), pdf.Compressed() })
        {
            Assert.DoesNotContain("Titel", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
            var document = PdfDocument.Open(bytes);
            Assert.Equal(("Hej v\u00E4rlden", "Titel"), (document.Says(), document.Information.Title));
            Assert.Empty(document.Codes());
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Asks_for_a_password_that_is_not_empty(string way) => Assert.Equal(PdfFault.PasswordRequired, Refused(Ways[way](Titled(), "hemligt").Bytes()));

    [Theory, MemberData(nameof(Names))]
    public void Opens_though_its_cross_reference_is_damaged(string way)
    {
        var pdf = Ways[way](Titled(), "");
        foreach (var bytes in new[] { pdf.Bytes(), pdf.Compressed() }) Assert.Equal("Hej v\u00E4rlden", Shown.Says(RawFile.Edit(bytes, "startxref\n", "startxref\n7")));
    }

    [Theory]
    [InlineData("/Filter /Standard", "/Filter /Adobe.PubSec")]
    [InlineData("/V 4", "/V 9")]
    [InlineData("/CFM /AESV2", "/CFM /ROT13")]
    public void By_an_unknown_handler_or_cipher_is_refused_as_such(string old, string with) =>
        Assert.Equal(PdfFault.UnknownEncryption, Refused(RawFile.Edit(RawCipher.Aes128(Titled()).Bytes(), old, with)));

    [Fact]
    public void Leaves_in_clear_what_its_filters_leave_in_clear()
    {
        var pdf = RawCipher.Aes128(Titled());
        pdf.Trailer = pdf.Trailer.Replace("/StrF /StdCF", "/StrF /Identity", StringComparison.Ordinal);
        var cipher = pdf.Cipher!;
        // Strings stand in clear: only the content stream, object 5, is encrypted.
        pdf.Cipher = (number, data) => number == 5 ? cipher(number, data) : data;
        Assert.Equal(("Hej v\u00E4rlden", "Titel"), (pdf.Open().Says(), pdf.Open().Information.Title));
    }

    [Fact]
    public void Reads_a_stream_in_clear_that_says_so()
    {
        var pdf = RawCipher.Aes128(new RawPdf());
        pdf.PageOf(pdf.Stream("/Filter [/Crypt] /DecodeParms [<< /Name /Identity >>]", Shown.Hello));
        pdf.Cipher = (_, data) => data;
        Assert.Equal("Hej v\u00E4rlden", pdf.Open().Says());
    }

    [Fact]
    public void May_keep_its_dictionary_as_an_object_of_its_own()
    {
        var pdf = RawCipher.Rc4(Titled(), 128);
        var at = pdf.Trailer.IndexOf("/Encrypt", StringComparison.Ordinal);
        var number = pdf.Add(pdf.Trailer[(at + 9)..]);
        pdf.Trailer = $"{pdf.Trailer[..at]} /Encrypt {number} 0 R";
        Assert.Equal("Hej v\u00E4rlden", pdf.Open().Says());
        Assert.Equal("Hej v\u00E4rlden", Shown.Says(pdf.Compressed()));
    }

    [Fact]
    public void With_data_that_is_no_whole_block_gives_what_it_can()
    {
        var pdf = RawCipher.Aes128(Titled());
        var cipher = pdf.Cipher!;
        pdf.Cipher = (number, data) => number == 5 ? [.. cipher(number, data), 1, 2, 3] : [1, 2, 3];
        Assert.Equal("Hej v\u00E4rlden", pdf.Open().Says());
    }

    private static RawPdf Titled()
    {
        var pdf = new RawPdf();
        pdf.Trailer = $"/Info {pdf.Add("<< /Title (Titel) >>")} 0 R";
        pdf.Page(Shown.Hello);
        return pdf;
    }

    private static PdfFault Refused(byte[] file) => Assert.Throws<PdfException>(() => PdfDocument.Open(file)).Fault;
}
