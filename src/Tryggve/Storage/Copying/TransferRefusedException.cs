namespace Tryggve.Storage.Copying;

/// <summary>Why something is not copied, in a Swedish sentence for whoever asked.</summary>
public sealed class TransferRefusedException(string message) : Exception(message);
