using Tryggve.Deploy;

// Run from the root of the repository: dotnet run --project deploy/sbom > tryggve.cdx.json
var root = Directory.GetCurrentDirectory();
var locks = Directory.EnumerateFiles(Path.Combine(root, "src"), "packages.lock.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
if (locks.Count == 0)
{
    Console.Error.WriteLine("Found no src/**/packages.lock.json here. Run this from the root of the repository, after dotnet restore.");
    return 1;
}
var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
var version = System.Xml.Linq.XDocument.Load(Path.Combine(root, "Directory.Build.props")).Descendants("Version").Single().Value;
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.WriteLine(Sbom.Write(version, locks.Select(File.ReadAllText), Nuspec.Reader(packages), TimeProvider.System.GetUtcNow()));
return 0;
