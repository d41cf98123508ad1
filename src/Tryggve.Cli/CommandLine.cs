using System.CommandLine;
using System.CommandLine.Help;
using Tryggve.Import;
using Tryggve.Storage;
using Tryggve.Storage.Copying;

namespace Tryggve.Cli;

/// <summary>Runs a command and says what went wrong in one Swedish line; a person never meets an exception's text.</summary>
internal static class CommandLine
{
    public const int Clean = 0, Failed = 1, WithRemarks = 2;

    public static int Run(RootCommand root, string[] args)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new SwedishHelp();
            help.Description = "Visa den här hjälpen.";
        }
        foreach (var version in root.Options.OfType<VersionOption>()) version.Description = "Visa versionen.";
        try
        {
            var parsed = root.Parse(args);
            if (parsed.Errors.Count > 0 && parsed.Action is not SwedishHelp) return Fail($"Kommandot går inte att tolka. Kör ”{Usage.Of(parsed.CommandResult.Command)} --help” för att se hur det skrivs.");
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (DocumentRefusedException refused)
        {
            return Fail(refused.Message);
        }
        catch (TransferRefusedException refused)
        {
            return Fail(refused.Message);
        }
        catch (FileNotFoundException missing)
        {
            return Fail($"Filen {missing.FileName} finns inte.");
        }
        catch (DirectoryNotFoundException)
        {
            return Fail("Mappen finns inte. Kontrollera sökvägen.");
        }
        catch (UnauthorizedAccessException)
        {
            return Fail("Filen är en mapp eller går inte att öppna med dina rättigheter. Kontrollera sökvägen.");
        }
        catch (IOException)
        {
            return Fail("Filen går inte att läsa eller skriva just nu. Kontrollera att den inte är öppen i ett annat program och att det finns plats.");
        }
        catch (Exception away) when (Database.IsAway(away))
        {
            return Fail("Databasen svarar inte, är upptagen eller har inte plats. Kontrollera den och försök igen.");
        }
#pragma warning disable CA1031 // The last line of defence: whatever is wrong in Tryggve, nobody should have to read a stack.
        catch (Exception)
#pragma warning restore CA1031
        {
            return Fail("Något gick fel i Tryggve. Skicka gärna filen och kommandot till den som sköter systemet.");
        }
    }

    public static int Fail(string sentence)
    {
        Console.Error.WriteLine(RemarkLines.OneLine(sentence));
        return Failed;
    }
}
