using System.Globalization;
using Tryggve.Bench;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var benchmarks = new Dictionary<string, Action<string[]>>
{
    ["write-workbook"] = _ => Workbooks.Write(),
    ["read-workbook"] = _ => Workbooks.Read(),
    ["pages"] = _ => Pages.Run().GetAwaiter().GetResult(),
    ["writers"] = rest => Writers.Run(rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 50).GetAwaiter().GetResult(),
    ["killed"] = rest => Killed.Run(rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 200).GetAwaiter().GetResult(),
    ["large-draft"] = _ => LargeDraft.Run().GetAwaiter().GetResult(),
    ["read-pdf"] = _ => PrintedPlans.Read(),
    ["mutate-pdf"] = PdfMutants.Run,
    ["stems"] = rest => Stems.Compare(rest[0]),
    ["words"] = Stems.Words,
    ["read-plan"] = rest => Workbooks.ReadPlan(rest[0]),
};
if (args.Length == 0 || !benchmarks.TryGetValue(args[0], out var benchmark) || (args[0] is "read-plan" or "mutate-pdf" or "stems" or "words" && args.Length < 2))
{
    Console.WriteLine($"usage: dotnet run -c Release --project bench/Tryggve.Bench -- {string.Join(" | ", benchmarks.Keys)} [FILES]");
    return 1;
}
benchmark(args[1..]);
return 0;
