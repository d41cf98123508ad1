using System.CommandLine;
using System.Text;
using Tryggve.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var tryggve = new RootCommand("Läser kommunala åtgärdsplaner mot brott och lämnar tillbaka dem i den form ni behöver.")
{
    ReadCommand.Make(),
    ConvertCommand.Make(),
    ImportCommand.Make(),
    ExportCommand.Make(),
    VerifyCommand.Make(),
    PlansCommand.Make(),
    InviteCommand.Make(),
    PeopleCommand.Make(),
    DoctorCommand.Make(),
};
return CommandLine.Run(tryggve, args);
