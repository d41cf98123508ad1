namespace Tryggve.Pdf.Parsing.Security;

/// <summary>The standard security handler (7.6.3) with the empty user password: RC4 of 40 to 128 bits, AES of 128 and 256.</summary>
internal sealed class StandardSecurity
{
    private enum Method
    {
        None,
        Rc4,
        Aes128,
        Aes256,
    }

    private readonly byte[] key;
    private readonly Method strings;
    private readonly Method streams;
    private readonly bool encryptsMetadata;
    private readonly int depth;
    private readonly int dictionary;

    private StandardSecurity(byte[] key, Method strings, Method streams, bool encryptsMetadata, int depth, int dictionary) =>
        (this.key, this.strings, this.streams, this.encryptsMetadata, this.depth, this.dictionary) = (key, strings, streams, encryptsMetadata, depth, dictionary);

    /// <exception cref="PdfException">Another handler, or a password is asked for.</exception>
    public static StandardSecurity Open(PdfFile file, PdfDictionary encrypt, byte[] id)
    {
        var (version, revision) = (file.Integer(encrypt["V"]) ?? 0, file.Integer(encrypt["R"]) ?? 0);
        if (file.Name(encrypt["Filter"]) != "Standard" || version is < 1 or > 5 or 3 || revision is < 2 or > 6) throw new PdfException(PdfFault.UnknownEncryption, $"V {version}, R {revision}.");
        var metadata = file.Resolve(encrypt["EncryptMetadata"]) is not PdfBoolean { Value: false };
        var length = Math.Clamp((file.Integer(encrypt["Length"]) ?? 40) / 8, 5, 16);
        if (version == 1) length = 5;
        if (version == 4) length = 16;
        var (owner, user) = (Bytes("O"), Bytes("U"));
        var key = version == 5
            ? FileKey.Newer(revision, user, Bytes("UE"))
            : FileKey.Older(revision, length, owner, user, unchecked((int)(long)(file.Number(encrypt["P"]) ?? 0)), id, metadata);
        if (key is null) throw new PdfException(PdfFault.PasswordRequired, "The empty user password does not open it.");
        var (text, data) = version >= 4 ? (Filter("StrF"), Filter("StmF")) : (Method.Rc4, Method.Rc4);
        return new StandardSecurity(key, text, data, metadata, file.Limits.Depth, (file.Trailer["Encrypt"] as PdfReference)?.Number ?? -1);

        byte[] Bytes(string name) => (file.Resolve(encrypt[name]) as PdfString)?.Bytes ?? [];

        Method Filter(string use) => file.Name(encrypt[use]) is not { } name || name == "Identity" ? Method.None : file.Name(file.Dictionary(file.Dictionary(encrypt["CF"])?[name])?["CFM"]) switch
        {
            "V2" => Method.Rc4,
            "AESV2" => Method.Aes128,
            "AESV3" => Method.Aes256,
            "None" or null => Method.None,
            var other => throw new PdfException(PdfFault.UnknownEncryption, other),
        };
    }

    /// <summary>The object with its strings and its stream in clear.</summary>
    public PdfObject? Decrypt(PdfObject? o, int number, int generation) => number == dictionary ? o : Decrypt(o, number, generation, 0);

    private PdfObject? Decrypt(PdfObject? o, int number, int generation, int level) => o switch
    {
        _ when level > depth => o,
        PdfString text => new PdfString(Apply(strings, text.Bytes, number, generation)),
        PdfArray array => new PdfArray([.. array.Items.Select(i => Decrypt(i, number, generation, level + 1))]),
        PdfDictionary dictionary => Dictionary(dictionary, number, generation, level),
        PdfStream stream when IsClear(stream.Dictionary) => stream,
        PdfStream stream => new PdfStream(Dictionary(stream.Dictionary, number, generation, level), Apply(streams, stream.Raw.Span, number, generation)),
        _ => o,
    };

    private PdfDictionary Dictionary(PdfDictionary dictionary, int number, int generation, int level) =>
        new(dictionary.Entries.ToDictionary(e => e.Key, e => Decrypt(e.Value, number, generation, level + 1)));

    /// <summary>Cross-reference streams are never encrypted (7.5.8.2); metadata and streams with a filter of their own may not be.</summary>
    private bool IsClear(PdfDictionary stream) => (stream["Type"] as PdfName)?.Value switch
    {
        "XRef" => true,
        "Metadata" => !encryptsMetadata,
        _ => (stream["Filter"] as PdfName ?? ((stream["Filter"] as PdfArray)?.Items is [var first, ..] ? first : null) as PdfName)?.Value == "Crypt",
    };

    private byte[] Apply(Method method, ReadOnlySpan<byte> data, int number, int generation) => method switch
    {
        Method.Rc4 => Rc4.Apply(ObjectKey(number, generation, []), data),
        Method.Aes128 => AesCipher.Decrypt(ObjectKey(number, generation, "sAlT"u8), data),
        Method.Aes256 => AesCipher.Decrypt(key, data),
        _ => data.ToArray(),
    };

    /// <summary>Algorithm 1: a key of its own for each object.</summary>
    private byte[] ObjectKey(int number, int generation, ReadOnlySpan<byte> salt)
    {
        byte[] data = [.. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8), .. salt];
        return FileKey.Md5(data)[..Math.Min(key.Length + 5, 16)];
    }
}
