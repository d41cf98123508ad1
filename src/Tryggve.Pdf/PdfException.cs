namespace Tryggve.Pdf;

/// <summary>Why a document cannot be opened at all.</summary>
public enum PdfFault
{
    NotPdf,
    Damaged,

    /// <summary>Encrypted, and the empty user password does not open it (7.6.3.3).</summary>
    PasswordRequired,

    /// <summary>Encrypted by a handler or an algorithm that is not known.</summary>
    UnknownEncryption,
}

/// <summary>The document cannot be opened; <see cref="Fault"/> says why. Its message is for logs, never for a person.</summary>
public sealed class PdfException(PdfFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    public PdfFault Fault { get; } = fault;
}
