using System.Reflection;
using System.Runtime.InteropServices;

namespace Tryggve.Storage;

/// <summary>
/// Lets the system's SQLite stand in for the bundled one where it is newer: the bundle that restores here is from 2021.
/// </summary>
internal static class SqliteLibrary
{
    /// <summary>What the package carries: 3.35.5.</summary>
    private const int BundledVersion = 3_035_005;

    private static readonly Lock Once = new();
    private static bool chosen;

    /// <summary>Must run before the first connection; later calls do nothing.</summary>
    public static void Choose()
    {
        lock (Once)
        {
            if (chosen) return;
            chosen = true;
            var system = NewerOfTheSystem();
            if (system != 0) NativeLibrary.SetDllImportResolver(typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly, (name, _, _) => name == "e_sqlite3" ? system : 0);
            SQLitePCL.Batteries_V2.Init();
        }
    }

    private static nint NewerOfTheSystem()
    {
        if (!OperatingSystem.IsLinux() || !NativeLibrary.TryLoad("libsqlite3.so.0", Assembly.GetExecutingAssembly(), null, out var library)) return 0;
        if (NativeLibrary.TryGetExport(library, "sqlite3_libversion_number", out var version)
            && Marshal.GetDelegateForFunctionPointer<VersionNumber>(version)() > BundledVersion) return library;
        NativeLibrary.Free(library);
        return 0;
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int VersionNumber();
}
