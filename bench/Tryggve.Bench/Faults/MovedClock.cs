using Tryggve.Bench.Running;

namespace Tryggve.Bench.Faults;

/// <summary>
/// A clock that one process alone sees moved, while it runs: a small library is put before the system's and adds seconds to what the time of day is asked for.
/// What measures how long something takes, and waits, is left alone, as when a machine's clock is set.
/// </summary>
internal sealed class MovedClock : IDisposable
{
    private const string Source =
        """
        #include <fcntl.h>
        #include <stdlib.h>
        #include <sys/mman.h>
        #include <sys/syscall.h>
        #include <sys/time.h>
        #include <time.h>
        #include <unistd.h>

        static volatile const long *moved;

        __attribute__((constructor)) static void begin(void)
        {
            const char *name = getenv("MOVED_CLOCK");
            int file = name ? open(name, O_RDONLY) : -1;
            void *seen = file < 0 ? MAP_FAILED : mmap(0, sizeof(long), PROT_READ, MAP_SHARED, file, 0);
            if (seen != MAP_FAILED) moved = seen;
        }

        int clock_gettime(clockid_t clock, struct timespec *now)
        {
            int result = syscall(SYS_clock_gettime, clock, now);
            if (result == 0 && moved && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += *moved;
            return result;
        }

        int gettimeofday(struct timeval *now, void *zone)
        {
            struct timespec exact;
            int result = clock_gettime(CLOCK_REALTIME, &exact);
            if (result == 0) { now->tv_sec = exact.tv_sec; now->tv_usec = exact.tv_nsec / 1000; }
            return result;
        }

        time_t time(time_t *where)
        {
            struct timespec exact;
            clock_gettime(CLOCK_REALTIME, &exact);
            if (where) *where = exact.tv_sec;
            return exact.tv_sec;
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tryggve-clock-");

    /// <exception cref="InvalidOperationException">The compiler did not make the library.</exception>
    public MovedClock()
    {
        File.WriteAllText(Named("clock.c"), Source);
        if (!Shell.Run("cc", "-shared", "-fPIC", "-O1", "-o", Named("clock.so"), Named("clock.c")))
        {
            Dispose();
            throw new InvalidOperationException("cc could not make the clock's library.");
        }
        Move(TimeSpan.Zero);
    }

    /// <summary>Whether there is a C compiler to make the library with.</summary>
    public static bool IsPossible => File.Exists("/usr/bin/cc");

    /// <summary>What the process that is to see the clock is started with.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string> { ["LD_PRELOAD"] = Named("clock.so"), ["MOVED_CLOCK"] = Named("moved") };

    /// <summary>From now on, until it is moved again.</summary>
    public void Move(TimeSpan by)
    {
        // In place: the process looks at these very bytes.
        using var file = new FileStream(Named("moved"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
        file.Write(BitConverter.GetBytes((long)by.TotalSeconds));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Named(string name) => Path.Combine(folder.FullName, name);
}
