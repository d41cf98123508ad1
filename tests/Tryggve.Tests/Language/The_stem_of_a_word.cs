using Tryggve.Language;

namespace Tryggve.Tests.Language;

/// <summary>Words of our own choosing for every rule; the stems are those of PostgreSQL 15. <c>bench stems</c> compares whole word lists.</summary>
public sealed class The_stem_of_a_word
{
    private const string Pairs =
        """
        trygg=trygg trygga=trygg tryggare=trygg tryggast=trygg tryggt=trygg trygghet=trygg tryggheten=trygg trygghets=trygghet trygghetens=trygg
        trygghetsskapande=trygghetsskap otrygg=otrygg otrygghet=otrygg otryggheten=otrygg vandring=vandring vandringar=vandring vandringen=vandring
        vandringarna=vandring vandringens=vandring vandra=vandr vandrar=vandr vandrade=vandr trygghetsvandring=trygghetsvandring
        trygghetsvandringar=trygghetsvandring nattvandring=nattvandring nattvandra=nattvandr nattvandrare=nattvandr nattvandrarna=nattvandr
        skola=skol skolan=skolan skolor=skol skolorna=skol skolornas=skol skolas=skol skolgård=skolgård skolgården=skolgård skolgårdar=skolgård
        skolgårdarna=skolgård gård=gård gårdar=gård polis=polis polisen=polis polisens=polis poliser=polis poliserna=polis polisernas=polis
        brott=brott brottet=brottet brotten=brott brottens=brott brottslig=brotts brottslighet=brotts brottsligheten=brotts belysning=belysning
        belysningen=belysning belysningar=belysning belyst=belyst belysta=belyst lysa=lys lyser=lys mörk=mörk mörka=mörk mörkt=mörk mörker=mörk
        mörkret=mörkret torg=torg torget=torget torgen=torg torgets=torget park=park parken=park parker=park parkerna=park parkernas=park
        parkens=park klottra=klottr klottrar=klottr klottrade=klottr klottrades=klottr klotter=klott klottret=klottret
        klottersanering=klottersanering sanera=saner saneras=saner sanerades=saner sanering=sanering ungdom=ungdom ungdomar=ungdom ungdomarna=ungdom
        ungdomarnas=ungdom ungdomens=ungdom ungdomsgård=ungdomsgård fritid=fritid fritids=fritid fritidsgård=fritidsgård fritidsgårdar=fritidsgård
        förening=förening föreningar=förening föreningen=förening föreningarna=förening föreningarnas=förening förälder=föräld föräldrar=föräldr
        föräldrarna=föräldr föräldrarnas=föräldr föräldramöte=föräldramöt föräldramöten=föräldramöt samverkan=samverkan samverka=samverk
        samverkar=samverk samverkade=samverk samverkades=samverk samverkande=samverk samverkansmöte=samverkansmöt arbeta=arbet arbetar=arbet
        arbetade=arbet arbetande=arbet arbetare=arbet arbetet=arbetet arbeten=arbet kamera=kamer kameror=kamer kamerorna=kamer kamerornas=kamer
        kameraövervakning=kameraövervakning övervakning=övervakning övervaka=övervak övervakade=övervak bevakning=bevakning bevakningen=bevakning
        bevakningens=bevakning hus=hus huset=huset husen=hus husens=hus hyresvärd=hyresvärd hyresvärden=hyresvärd hyresvärdar=hyresvärd
        hyresvärdarna=hyresvärd hyra=hyr hyran=hyran hyror=hyr cykel=cykel cykeln=cykeln cyklar=cykl cyklarna=cykl cykelstöld=cykelstöld
        cykelstölder=cykelstöld stöld=stöld stölder=stöld stölderna=stöld stölders=stölder bil=bil bilar=bil bilen=bil bilarna=bil väg=väg vägen=väg
        vägar=väg vägarna=väg vägarnas=väg gata=gat gatan=gatan gator=gat gatorna=gat rolig=rol roliga=rol roligt=rol roligast=rol roligare=rol
        möjlig=möj möjliga=möj möjligt=möj möjligheter=möj möjligheterna=möj möjligheternas=möjlighet viktig=vikt viktiga=vikt viktigt=vikt
        viktigaste=vikt händelse=händ händelser=händ händelsen=händ upplevelse=upplev upplevelser=upplev känsla=känsl känslor=känsl kärlek=kärlek
        arbetslös=arbetslös arbetslöst=arbetslös arbetslösa=arbetslös hemlös=hemlös hemlöst=hemlös gränslöst=gränslös fullt=fullt
        omsorgsfullt=omsorgsfull betydelsefullt=betydelsefull lyckofullt=lyckofull löst=löst hatt=hatt hatten=hatt katt=katt katten=katt sagt=sagt
        lagt=lagt byggd=bygg byggda=bygg byggt=bygg dragit=dragit hund=hund hundar=hund mynt=mynt mynten=mynt bänk=bänk bänkar=bänk fönster=fönst
        fönstret=fönstret lärare=lär lärarna=lär lärarnas=lär lärares=lärar lärarens=lär lär=lär lära=lär lärt=lärt elev=elev elever=elev
        eleverna=elev elevernas=elev elevens=elev rektor=rekt rektorer=rektor rektorn=rektorn socialtjänst=socialtjänst socialtjänsten=socialtjänst
        socialtjänstens=socialtjänst handläggare=handlägg kommun=kommun kommunen=kommun kommunens=kommun kommuner=kommun kommunerna=kommun
        kommunala=kommunal kommunal=kommunal narkotika=narkotik narkotikan=narkotikan drog=drog droger=drog drogerna=drog
        drogförsäljning=drogförsäljning våld=våld våldet=våldet våldsam=våldsam våldsamma=våldsamm hot=hot hotet=hotet hotad=hot hotade=hot år=år
        året=året åren=åren årets=året åriga=årig åka=åka åker=åker ål=ål äng=äng ängen=äng änglar=ängl ö=ö ön=ön öar=öar öarna=öarn öppna=öppn
        öppnar=öppn öppnade=öppn öppnades=öppn öppnandes=öppn öppnas=öppn en=en ett=ett i=i å=å ny=ny nya=nya nyast=nyast fri=fri frihet=frihet
        friheten=frihet as=as buss=buss bussar=buss bussens=buss hals=hal mars=mar kurs=kur kurser=kurs kursens=kurs lås=lås hav=hav havet=havet
        haven=hav havets=havet glas=glas glaset=glaset glasens=glas gas=gas chef=chef chefer=chef chefens=chef chefs=chef post=post poster=post
        epost=epost 2026=2026 t1=t1 112=112 andas=and andades=and gående=gåend stående=ståend boende=boend boenden=boend beroende=beroend
        seende=seend björnarne=björn pojkarne=pojk gossarne=goss heterna=het hetens=het orter=ort ortens=ort orters=orter vakter=vakt vaktens=vakt
        vakt=vakt sakta=sakt dikt=dikt dikter=dikt fakta=fakt gått=gått nått=nått rött=rött vitt=vitt glatt=glatt känd=känd kändes=känd kända=känd
        rätt=rätt rätten=rätt rättens=rätt glädjefylld=glädjefylld glädje=glädj pojke=pojk pojkar=pojk pojkens=pojk flicka=flick flickor=flick
        flickornas=flick störning=störning störningar=störning störningarnas=störning ordningsvakt=ordningsvak ordningsvakter=ordningsvak
        ordningsvakternas=ordningsvak ansvar=ansv ansvarig=ansvar ansvariga=ansvar ansvarigt=ansvar ansvarar=ansvar
        """;

    [Fact]
    public void Is_what_PostgreSQL_makes_of_it()
    {
        var pairs = Pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).ToList();
        Assert.True(pairs.Count > 350);
        Assert.Equal([], pairs.Where(p => SwedishStemmer.Stem(p[0]) != p[1]).Select(p => $"{p[0]}: {SwedishStemmer.Stem(p[0])}, not {p[1]}"));
    }

    [Fact]
    public void Keeps_letters_with_and_without_dots_apart() => Assert.Equal(3, new[] { "bar", "bår", "bär" }.Select(SwedishStemmer.Stem).Distinct().Count());

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("aaaaaaaa")]
    [InlineData("ssssssss")]
    [InlineData("😀😀😀😀")]
    public void Is_never_longer_than_the_word(string word) => Assert.StartsWith(SwedishStemmer.Stem(word), word, StringComparison.Ordinal);
}
