using System.Data.Common;
using System.Net.Sockets;

namespace Tryggve.Web.Operations;

/// <summary>
/// An exception as it stands in the log: its kinds and where it was thrown. Its own words only where they come from the machine (database, network, files): others may
/// repeat what somebody typed.
/// </summary>
internal static class LoggedException
{
    public static string Words(Exception exception)
    {
        var kinds = new List<string>();
        for (var cause = exception; cause is not null && kinds.Count < 5; cause = cause.InnerException) kinds.Add(IsTheMachines(cause) ? $"{cause.GetType().FullName}: {cause.Message}" : cause.GetType().FullName!);
        var deepest = exception;
        while (deepest.InnerException is { } inner) deepest = inner;
        return string.Join(" <- ", kinds) + deepest.StackTrace?.ReplaceLineEndings("") + (ReferenceEquals(deepest, exception) ? "" : " <-" + exception.StackTrace?.ReplaceLineEndings(""));
    }

    private static bool IsTheMachines(Exception cause) => cause is DbException or SocketException or IOException or UnauthorizedAccessException or HttpRequestException or TimeoutException;
}
