namespace Tryggve.Tests.Security;

/// <summary>Who meets what at an address: a letter for each role in the order of <see cref="World.Roles"/>.</summary>
/// <param name="Own">For what belongs to the district where the role holds, or to the municipality.</param>
/// <param name="Beside">For the same of another district; empty where the address names nothing.</param>
internal sealed record AccessRow(string Name, string Own, string Beside);

/// <summary>The whole table: o where something answers, - where nothing is there.</summary>
internal static class AccessTable
{
    public const char May = 'o', MayNot = '-';

    /// <summary>In the place of letters for what is open to all.</summary>
    public const string Open = "open";

    public static IReadOnlyList<AccessRow> Rows { get; } =
    [
        .. from line in Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           where !line.StartsWith('#')
           let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           select new AccessRow($"{words[0]} {words[1]}", words[2], words.ElementAtOrDefault(3) ?? ""),
    ];

    // Coordinator Editor Reporter Reader Secretary City Administrator None
    private const string Text =
        """
        GET  /                                                                                            oooooooo
        GET  /arbetssatt                                                                                  oooooooo
        GET  /arbetssatt/{name}                                                                           oooooo--
        GET  /atgarder                                                                                    oooooo--
        GET  /atgarder/andra                                                                              oooooooo
        GET  /atgarder/hamta/{format}                                                                     oooooo--
        GET  /fel/{code:int=500}                                                                          open
        GET  /import                                                                                      oo------
        GET  /import/{id:guid}                                                                            -------- --------
        GET  /import/{id:guid}/kolumner                                                                   -------- --------
        GET  /import/{id:guid}/rad                                                                        -------- --------
        GET  /import/{id:guid}/sida/{number:int:min(1)}                                                   -------- --------
        GET  /import/{id:guid}/sida/{number:int:min(1)}?handler=Picture                                   -------- --------
        GET  /import/{id:guid}/ta-bort                                                                    -------- --------
        GET  /kalender                                                                                    oooooooo
        GET  /kalender/{secret}.ics                                                                       open
        GET  /kommunen                                                                                    ------o-
        GET  /kommunen/logg                                                                               ------o-
        GET  /kommunen/logg.csv                                                                           ------o-
        GET  /kommunen/mallar/ny                                                                          ------o-
        GET  /kommunen/mallar/{id}                                                                        ------o- ------o-
        GET  /kommunen/oppet                                                                              ------o-
        GET  /kommunen/organisationer/{id}                                                                ------o- ------o-
        GET  /kommunen/organisationer/{id}/ta-bort                                                        ------o- ------o-
        GET  /kommunen/stadsdelar/{id}                                                                    ------o- ------o-
        GET  /kommunen/tillganglighet                                                                     ------o-
        GET  /konto                                                                                       oooooooo
        GET  /konto/losenord                                                                              --------
        GET  /konto/nycklar                                                                               oooooooo
        GET  /kvalitet                                                                                    oooooo--
        GET  /lagen                                                                                       ooooooo-
        GET  /lagen/dokument/{id:guid}                                                                    ooooooo- ooooooo-
        GET  /lagen/underlag                                                                              ooooooo-
        GET  /lagen/underlag.csv                                                                          ooooooo-
        GET  /lagen/{punkt}                                                                               ooooooo-
        GET  /logga-in                                                                                    open
        GET  /logga-in/extern                                                                             open
        GET  /logga-in/extern/svar                                                                        open
        GET  /logga-in/prova                                                                              open
        GET  /logga-ut                                                                                    open
        GET  /losenord/{secret}                                                                           open
        GET  /om                                                                                          open
        GET  /om/roller                                                                                   open
        GET  /oppet                                                                                       open
        GET  /oppet/api                                                                                   open
        GET  /oppet/data                                                                                  open
        GET  /oppet/sok                                                                                   open
        GET  /oppet/{kommun}/{stadsdel}/{ar}                                                              open
        GET  /oppet/{kommun}/{stadsdel}/{ar}/atgard/{id:guid}                                             open
        GET  /personer                                                                                    o-----o-
        GET  /personer/ny                                                                                 o-----o-
        GET  /personer/{id:guid}                                                                          o-----o- o-----o-
        GET  /personer/{id:guid}/andra                                                                    o-----o- ------o-
        GET  /personer/{id:guid}/stang                                                                    ------o- ------o-
        GET  /planer                                                                                      oooooooo
        GET  /planer/ny                                                                                   o-------
        GET  /planer/{id:guid}                                                                            oooooo-- -----o--
        GET  /planer/{id:guid}/atgard/{measure:guid}                                                      oooooo-- -----o--
        GET  /planer/{id:guid}/atgard/{measure:guid}?handler=Attachment                                   oooooo-- -----o--
        GET  /planer/{id:guid}/avslut                                                                     oooooo-- -----o--
        GET  /planer/{id:guid}/arkiv.zip                                                                  oooooo-- -----o--
        GET  /planer/{id:guid}/beslut                                                                     oooooo-- -----o--
        GET  /planer/{id:guid}/beslut?handler=Document                                                    oooooo-- -----o--
        GET  /planer/{id:guid}/del/{part:guid}                                                            oo------ --------
        GET  /planer/{id:guid}/hamta.{format}                                                             oooooo-- -----o--
        GET  /planer/{id:guid}/historik                                                                   oooooo-- -----o--
        GET  /planer/{id:guid}/historik?handler=Csv                                                       oooooo-- -----o--
        GET  /planer/{id:guid}/jamfor                                                                     -------- --------
        GET  /planer/{id:guid}/klart                                                                      oooooo-- -----o--
        GET  /planer/{id:guid}/klistra-in                                                                 oo------ --------
        GET  /planer/{id:guid}/om                                                                         oooooo-- -----o--
        GET  /planer/{id:guid}/om?handler=Document                                                        oooooo-- -----o--
        GET  /planer/{id:guid}/publicera                                                                  oooooo-- -----o--
        GET  /planer/{id:guid}/sammanstallning                                                            oooooo-- -----o--
        GET  /planer/{id:guid}/skriv                                                                      ooo-o--- --------
        GET  /planer/{id:guid}/uppfoljning/{period:regex(^(t1|t2|vb)$)}                                   ooo----- --------
        GET  /planer/{id:guid}/uppfoljning/{period:regex(^(t1|t2|vb)$)}/laget                             oooooo-- -----o--
        GET  /planer/{id:guid}/uppfoljning/{period:regex(^(t1|t2|vb)$)}/paminn                            o------- --------
        GET  /planer/{id:guid}/uppfoljning/{period:regex(^(t1|t2|vb)$)}/rapport                           oooooo-- -----o--
        GET  /planer/{id:guid}/uppfoljning/{period:regex(^(t1|t2|vb)$)}/rapport?handler=Text              oooooo-- -----o--
        GET  /planer/{id:guid}/uppfoljning/{period:regex(^(t1|t2|vb)$)}/rapport?handler=Word              oooooo-- -----o--
        GET  /planer/{id:guid}/utgava/{number:int}                                                        oooooo-- -----o--
        GET  /planer/{id:guid}/utgava/{number:int}/skillnad                                               oooooo-- -----o--
        GET  /planer/{id:guid}/utgava/{number:int}?handler=File                                           oooooo-- -----o--
        GET  /rundor                                                                                      oooooooo
        GET  /rundor/beslutsvag                                                                           -----oo-
        GET  /sok                                                                                         oooooooo
        GET  /stad                                                                                        oooooo--
        GET  /tillganglighet                                                                              open
        POST /atgarder/andra                                                                              oooooooo
        POST /atgarder/andra?handler=Do                                                                   oooooooo
        POST /atgarder/andra?handler=Look                                                                 oooooooo
        POST /atgarder?handler=Forget                                                                     oooooo--
        POST /atgarder?handler=Save                                                                       oooooo--
        POST /fel/{code:int=500}                                                                          open
        POST /import                                                                                      oo------
        POST /import/{id:guid}/kolumner                                                                   -------- --------
        POST /import/{id:guid}/rad                                                                        -------- --------
        POST /import/{id:guid}/rad?handler=LeaveOut                                                       -------- --------
        POST /import/{id:guid}/rad?handler=Restore                                                        -------- --------
        POST /import/{id:guid}/ta-bort                                                                    -------- --------
        POST /import/{id:guid}?handler=Heading                                                            -------- --------
        POST /import/{id:guid}?handler=Keep                                                               -------- --------
        POST /import/{id:guid}?handler=LeaveOut                                                           -------- --------
        POST /import/{id:guid}?handler=Save                                                               -------- --------
        POST /import/{id:guid}?handler=Shift                                                              -------- --------
        POST /import/{id:guid}?handler=TakeBack                                                           -------- --------
        POST /kalender?handler=Make                                                                       oooooooo
        POST /kalender?handler=Revoke                                                                     --------
        POST /kommunen/mallar/ny                                                                          ------o-
        POST /kommunen/mallar/{id}                                                                        ------o- ------o-
        POST /kommunen/oppet                                                                              ------o-
        POST /kommunen/organisationer/{id}                                                                ------o- ------o-
        POST /kommunen/organisationer/{id}/ta-bort                                                        ------o- ------o-
        POST /kommunen/stadsdelar/{id}                                                                    ------o- ------o-
        POST /kommunen/tillganglighet?handler=Answer                                                      --------
        POST /konto/losenord                                                                              --------
        POST /konto/nycklar?handler=Make                                                                  oooooooo
        POST /konto/nycklar?handler=Revoke                                                                --------
        POST /konto?handler=End                                                                           --------
        POST /lagen/{punkt}                                                                               -----oo-
        POST /lagen/{punkt}?handler=Retract                                                               -----oo-
        POST /logga-in                                                                                    open
        POST /logga-in/extern                                                                             open
        POST /logga-in/prova                                                                              open
        POST /logga-ut                                                                                    open
        POST /losenord/{secret}                                                                           open
        POST /personer/ny                                                                                 o-----o-
        POST /personer/{id:guid}/andra                                                                    o-----o- ------o-
        POST /personer/{id:guid}/stang                                                                    ------o- ------o-
        POST /personer/{id:guid}?handler=Give                                                             o-----o- o-----o-
        POST /personer/{id:guid}?handler=Link                                                             o-----o- ------o-
        POST /personer/{id:guid}?handler=Open                                                             ------o- ------o-
        POST /personer/{id:guid}?handler=TakeBack                                                         -------- --------
        POST /planer/ny                                                                                   o-------
        POST /planer/{id:guid}/atgard/{measure:guid}?handler=Attach                                       oo------ --------
        POST /planer/{id:guid}/atgard/{measure:guid}?handler=Detach                                       oo------ --------
        POST /planer/{id:guid}/avslut?handler=Choose                                                      o------- --------
        POST /planer/{id:guid}/avslut?handler=Close                                                       o------- --------
        POST /planer/{id:guid}/avslut?handler=Reopen                                                      o------- --------
        POST /planer/{id:guid}/beslut?handler=Decide                                                      o---oo-- -----o--
        POST /planer/{id:guid}/beslut?handler=Submit                                                      o------- --------
        POST /planer/{id:guid}/beslut?handler=Withdraw                                                    o------- --------
        POST /planer/{id:guid}/klistra-in                                                                 oo------ --------
        POST /planer/{id:guid}/klistra-in?handler=Save                                                    oo------ --------
        POST /planer/{id:guid}/publicera?handler=Choose                                                   o---o--- --------
        POST /planer/{id:guid}/publicera?handler=Publish                                                  o---o--- --------
        POST /planer/{id:guid}/publicera?handler=Withdraw                                                 o---o--- --------
        POST /planer/{id:guid}/skriv                                                                      oooooo-- -----o--
        POST /planer/{id:guid}/skriv?handler=Add                                                          oo------ --------
        POST /planer/{id:guid}/skriv?handler=Goal                                                         oo------ --------
        POST /planer/{id:guid}/skriv?handler=Here                                                         oooooo-- -----o--
        POST /planer/{id:guid}/skriv?handler=Join                                                         oo------ --------
        POST /planer/{id:guid}/skriv?handler=Move                                                         oo------ --------
        POST /planer/{id:guid}/skriv?handler=Party                                                        oo------ --------
        POST /planer/{id:guid}/skriv?handler=Remove                                                       oo------ --------
        POST /planer/{id:guid}/skriv?handler=Shift                                                        oo------ --------
        POST /planer/{id:guid}/skriv?handler=Sort                                                         oo------ --------
        POST /planer/{id:guid}/skriv?handler=Split                                                        oo------ --------
        POST /planer/{id:guid}/skriv?handler=Undo                                                         oo------ --------
        POST /planer/{id:guid}/uppfoljning/{period:regex(^(t1|t2|vb)$)}/laget?handler=Close               o------- --------
        POST /planer/{id:guid}/uppfoljning/{period:regex(^(t1|t2|vb)$)}/laget?handler=Reopen              o------- --------
        POST /planer/{id:guid}/uppfoljning/{period:regex(^(t1|t2|vb)$)}/laget?handler=SendBack            o------- --------
        POST /planer/{id:guid}/uppfoljning/{period:regex(^(t1|t2|vb)$)}/laget?handler=Sign                -------- --------
        POST /planer/{id:guid}/uppfoljning/{period:regex(^(t1|t2|vb)$)}/paminn                            o------- --------
        POST /planer/{id:guid}/uppfoljning/{period:regex(^(t1|t2|vb)$)}?handler=Supplement                oo------ --------
        POST /rundor                                                                                      -----oo-
        POST /rundor/beslutsvag                                                                           -----oo-
        POST /tillganglighet                                                                              open
        """;
}
