using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Tryggve.Storage;

/// <summary>A database orders Å, Ä and Ö as it was built to, not as Swedes do; lists that people read are sorted by this.</summary>
internal static class SwedishOrder
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static readonly StringComparer Comparer = StringComparer.Create(Swedish, ignoreCase: true);

    /// <summary>
    /// Teaches a connection to order by <c>COLLATE swedish</c>, and to compare words whatever their case by <c>folded(…)</c>: SQLite itself knows that of A to Z only.
    /// PostgreSQL has learnt both in its migrations.
    /// </summary>
    public static void Teach(DbConnection connection)
    {
        if (connection is not SqliteConnection sqlite) return;
        sqlite.CreateCollation("swedish", Comparer.Compare);
        sqlite.CreateFunction("folded", (string? text) => text is null ? null : Fold(text), isDeterministic: true);
    }

    public static string Fold(string text) => text.ToLower(Swedish);
}
