using Microsoft.Extensions.Caching.Memory;

namespace Tryggve.Web.Plumbing;

/// <summary>Parts of pages as they were last made, packed: some five hundred plans of a hundred measures.</summary>
public sealed class KeptParts : IDisposable
{
    /// <summary>In bytes.</summary>
    private const int MostKept = 12 * 1024 * 1024;

    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(20);
    private readonly MemoryCache parts = new(new MemoryCacheOptions { SizeLimit = MostKept });

    public PackedHtml? Of(string name) => parts.Get<PackedHtml>(name);

    public void Keep(string name, PackedHtml part) => parts.Set(name, part, new MemoryCacheEntryOptions { Size = part.Length, SlidingExpiration = Unused });

    public void Dispose() => parts.Dispose();
}
