using System.CommandLine;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Cli;

/// <summary><c>tryggve import FIL …</c>: reads plans and keeps them. A plan that is there already, for the same district and years, is updated.</summary>
internal static class ImportCommand
{
    /// <summary>What a plan is kept under when neither the document nor the command names it; said in a remark.</summary>
    private const string UnnamedMunicipality = "Kommun ej angiven", WholeMunicipality = "Hela kommunen";

    public static Command Make()
    {
        var files = new Argument<string[]>("fil") { HelpName = "FIL", Arity = ArgumentArity.OneOrMore, Description = "Planer som Excel (.xlsx) eller Word (.docx)." };
        var municipality = new Option<string?>("--municipality") { HelpName = "KOMMUN", Description = "Kommunen, när dokumentet inte nämner den." };
        var district = new Option<string?>("--district") { HelpName = "STADSDEL", Description = "Stadsdelen, när dokumentet inte nämner den." };
        var year = new Option<string?>("--year") { HelpName = "ÅR", Description = "Året eller åren: 2026 eller 2026-2027." };
        var database = PlanDatabase.Option();
        var command = new Command("import", "Läser in planer och sparar dem.") { files, municipality, district, year, database };
        command.SetAction((parsed, _) => Run(parsed.GetRequiredValue(files), new DraftCorrections
        {
            Municipality = parsed.GetValue(municipality), District = parsed.GetValue(district), Years = YearSpan.Parse(parsed.GetValue(year)),
        }, parsed.GetValue(year), parsed.GetValue(database)));
        return command;
    }

    private static async Task<int> Run(string[] files, DraftCorrections said, string? year, string? path)
    {
        if (year is not null && said.Years is null) return CommandLine.Fail($"”{year}” är inget år. Skriv till exempel 2026 eller 2026-2027.");
        var database = PlanDatabase.Open(path);
        var worst = CommandLine.Clean;
        foreach (var file in files)
        {
            try
            {
                worst = Worse(worst, await Import(database, file, said));
            }
            catch (DocumentRefusedException refused)
            {
                worst = CommandLine.Fail(refused.Message);
            }
            catch (FileNotFoundException)
            {
                worst = CommandLine.Fail($"Filen {file} finns inte.");
            }
        }
        return worst;
    }

    private static async Task<int> Import(PlanDatabase database, string file, DraftCorrections said)
    {
        var (upload, draft) = DraftFile.Read(file, said);
        var (content, guesses) = await Named(database, draft.ToContent());
        if (Plan.CheckIdentity(content).FirstOrDefault(r => r.Severity == Severity.Error) is { } missing) return CommandLine.Fail($"{upload.Name}: {missing.Text} Använd --municipality, --district och --year.");
        var now = database.Now;
        var document = new PlanDocument(upload.Hash, upload.Name, now, Actor.Local.Name);
        var fresh = Plan.Import(content, document, Actor.Local, now);
        var plan = await database.Queries.Find(fresh.MunicipalityId, fresh.DistrictId, content.Years!.Value, Actor.Local) is { } id ? await database.Plans.Load(id, Actor.Local) : null;
        if (Plan.CheckMayKeep(content, plan, Actor.Local).FirstOrDefault() is { } refused) return CommandLine.Fail($"{upload.Name}: {refused.Text}");
        plan?.Update(content, document, Actor.Local, now);
        await database.Documents.Keep(upload);
        if (await database.Plans.Save(plan ?? fresh) != SaveOutcome.Saved) return CommandLine.Fail($"{upload.Name}: någon annan sparade planen samtidigt. Försök igen.");
        Console.Out.WriteLine(string.Join('\t', (plan ?? fresh).Id, plan is null ? "ny" : "uppdaterad", content.District, content.Years, $"{content.Measures.Count()} åtgärder", upload.Name));
        return RemarkLines.Write([.. draft.Remarks.Where(r => r.Code is not ("municipality-missing" or "district-missing" or "year-missing")), .. guesses]);
    }

    /// <summary>Fills in a missing municipality with the only one there is, and a missing district with the whole of it.</summary>
    private static async Task<(PlanContent Content, IReadOnlyList<Remark> Guesses)> Named(PlanDatabase database, PlanContent content)
    {
        var guesses = new List<Remark>();
        if (content.Municipality.Length == 0)
        {
            var known = await database.Municipalities.All();
            content = content with { Municipality = known.Count == 1 ? known[0].Name : UnnamedMunicipality };
            guesses.Add(new Remark("municipality-guessed", Severity.Warning, $"Dokumentet nämner ingen kommun; planen sparas under ”{content.Municipality}”. Läs in igen med --municipality om det är fel."));
        }
        if (content.District.Length == 0)
        {
            content = content with { District = WholeMunicipality };
            guesses.Add(new Remark("district-guessed", Severity.Warning, $"Dokumentet nämner ingen stadsdel; planen sparas som ”{WholeMunicipality}”. Läs in igen med --district om det är fel."));
        }
        return (content, guesses);
    }

    /// <summary>A refused file weighs more than remarks, and they more than none.</summary>
    private static int Worse(int a, int b) => a == CommandLine.Failed || b == CommandLine.Failed ? CommandLine.Failed : Math.Max(a, b);
}
