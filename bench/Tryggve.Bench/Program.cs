using System.Globalization;
using System.Runtime.InteropServices;
using Tryggve.Bench;
using Tryggve.Bench.Deadlines;
using Tryggve.Bench.Faults;
using Tryggve.Bench.Loads;

CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
// Since .NET 10 nobody else sees to it that what was started ends when this is asked to.
using var asked = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Environment.Exit(143));
using var brokenOff = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Environment.Exit(130));
Command[] commands =
[
    new("load", "[--measures 10000] [--postgres] [--connections 1,16,64] [--seconds 10] [--warm 15] [--page-rate 20] [--save-rate 10,20] [--export-rate 5] [--only plan,save]", "the real web over HTTP at fixed rates and as fast as it goes, beside a plain page", Load.Run),
    new("faults", $"[--postgres] [--only {AllFaults.Names}]", "something breaks while people save: is all there that was acknowledged?", AllFaults.Run),
    new("deadline", "[--postgres] [--minutes 24] [--districts 30]", "the last day of a reporting round: 300 persons, 3,000 follow-ups", Deadline.Run),
    Command.Of("city", "[DISTRICTS YEARS MEASURES MUNICIPALITIES]", "overview, lists and search of one city among others", Cities.Run),
    Command.Of("search", "[MEASURES MUNICIPALITIES]", "a search, and a save with its index, by the clock and by the processor", Searches.Run),
    Command.Of("similar", "[DISTRICTS]", "similar measures and the working methods", SimilarSpeed.Run),
    Command.Of("large-draft", "", "a workbook of 20,000 rows handed in and reviewed", _ => LargeDraft.Run()),
    Command.Of("write-workbook", "", "a workbook of 10,000 rows written", _ => Workbooks.Write()),
    Command.Of("read-workbook", "", "the same read", _ => Workbooks.Read()),
    Command.Of("read-pdf", "", "printed plans of 40 to 1,200 pages read", _ => PrintedPlans.Read()),
    Command.Of("read-plan", "FILE", "a plan's document read", files => Workbooks.ReadPlan(files[0]), needs: 1),
    Command.Of("mutate-pdf", "FILES", "damaged documents: does the reader end, and how soon?", PdfMutants.Run, needs: 1),
    Command.Of("stems", "FILE", "our stems against another program's", files => Stems.Compare(files[0]), needs: 1),
    Command.Of("words", "FILES", "the words of texts, each once", Stems.Words, needs: 1),
    Command.Of("likeness", "FOLDER [THRESHOLD]", "measures with those most like them, to judge by reading", LikeMeasures.Run, needs: 1),
    Command.Of("plain", "PORT FILE", "the plain page that load starts beside the web", PlainPage.Serve, needs: 2),
];
if (args.Length > 0 && commands.FirstOrDefault(c => c.Name == args[0]) is { } command && args.Length > command.Needs)
{
    try
    {
        return await command.Run(args[1..]) ? 0 : 1;
    }
    catch (ArgumentException wrong)
    {
        Console.Error.WriteLine(wrong.Message);
        return 2;
    }
}
Console.WriteLine("usage: dotnet run -c Release --project bench/Tryggve.Bench -- COMMAND");
foreach (var one in commands) Console.WriteLine($"  {$"{one.Name} {one.Takes}".TrimEnd()}\n      {one.Does}");
return args.Length == 0 ? 0 : 2;
