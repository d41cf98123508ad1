using System.Globalization;

namespace Tryggve.Storage;

/// <summary>A database orders Å, Ä and Ö as it was built to, not as Swedes do; lists that people read are sorted by this.</summary>
internal static class SwedishOrder
{
    public static readonly StringComparer Comparer = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);
}
