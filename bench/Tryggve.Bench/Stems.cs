using System.Diagnostics;
using System.Text;
using Tryggve.Language;

namespace Tryggve.Bench;

/// <summary>Holds our stems against another program's: a file with a word and its stem on each line, a tab between them. docs/search.md says how PostgreSQL writes one.</summary>
internal static class Stems
{
    public static void Compare(string file)
    {
        var pairs = File.ReadLines(file, Encoding.UTF8).Select(l => l.Split('\t')).Where(p => p.Length == 2 && p[0].Length > 0).ToList();
        var clock = Stopwatch.StartNew();
        var differ = pairs.Where(p => SwedishStemmer.Stem(p[0]) != p[1]).ToList();
        Console.WriteLine($"{pairs.Count} words: {pairs.Count - differ.Count} agreed, {differ.Count} differ; {clock.Elapsed.TotalMicroseconds / Math.Max(1, pairs.Count):0.00} µs a word");
        foreach (var pair in differ.Take(40)) Console.WriteLine($"  {pair[0]}: theirs {pair[1]}, ours {SwedishStemmer.Stem(pair[0])}");
    }

    /// <summary>The words of texts, each once, for another program to stem.</summary>
    public static void Words(string[] files)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        foreach (var word in files.SelectMany(File.ReadLines).SelectMany(SwedishWords.Of).Select(w => w.Text).Distinct(StringComparer.Ordinal)) output.WriteLine(word);
    }
}
