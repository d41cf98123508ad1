namespace Tryggve.Tests.Operations;

public sealed class Starting
{
    [Fact]
    public async Task Says_everything_that_is_wrong_with_the_settings_at_once_and_stops()
    {
        using var web = new WebProcess("Production", ("Tryggve__Mail__Port", "femhundra"), ("Tryggve__Mail__Password", "hemligt"), ("Tryggve__OpenId__ClientId", "tryggve"), ("Tryggve__Limits__OpenPerMinute", "0"), ("Tryggve__Mial__Server", "mail.lindviken.se"));
        Assert.Equal(1, await web.Exit());
        Assert.Equal(
        [
            "Fel: Tryggve:Limits:OpenPerMinute ska vara ett heltal från 1 till 1000000. Nu står det ”0”.",
            "Fel: Tryggve:Mail:Port ska vara ett heltal från 1 till 65535. Nu står det ”femhundra”.",
            "Varning: Tryggve:Mial:Server är ingen inställning i Tryggve. Menas Tryggve:Mail:Server?",
            "Fel: Tryggve:Mail:Server saknas. Ange servern som skickar breven, eller ta bort de andra inställningarna för e-post.",
            "Fel: Tryggve:Mail:UserName saknas. Ange både användarnamn och lösenord, eller inget av dem.",
            "Fel: Tryggve:OpenId:Authority saknas. Ange leverantörens adress, eller ta bort de andra inställningarna för inloggning.",
            "Tryggve startar inte: 5 inställningar måste rättas.",
        ], web.Lines);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=9;Database=tryggve;Username=tryggve;Password=hemligt")]
    [InlineData("/proc/finns/inte/tryggve.db")]
    public async Task Without_a_database_says_so_in_a_sentence(string database)
    {
        using var web = new WebProcess("Production", ("Tryggve__Database", database));
        Assert.Equal(3, await web.Exit());
        Assert.Contains("Fel: Tryggve kommer inte åt sin databas", web.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", web.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", web.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Hittepå=1;Password=hemligt")]
    [InlineData("postgresql://tryggve:hemligt@127.0.0.1/tryggve")]
    public async Task With_a_database_that_cannot_be_understood_says_how_it_is_written(string database)
    {
        using var web = new WebProcess("Production", ("Tryggve__Database", database));
        Assert.Equal(1, await web.Exit());
        Assert.Contains("Fel: Tryggve:Database", web.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", web.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_secrets_from_the_folder_that_the_service_manager_gives()
    {
        var folder = Directory.CreateTempSubdirectory("tryggve-credentials-").FullName;
        File.WriteAllText(Path.Combine(folder, "Tryggve__Mail__Password"), "hemligt\n");
        using var web = new WebProcess("Production", ("CREDENTIALS_DIRECTORY", folder));
        Assert.Equal(1, await web.Exit());
        Assert.Contains("Fel: Tryggve:Mail:Server saknas.", web.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", web.Output, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }
}
