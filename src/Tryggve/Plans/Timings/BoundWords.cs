namespace Tryggve.Plans.Timings;

/// <summary>What the words before a date make of it.</summary>
internal enum Bound
{
    None,
    By,
    Till,
    Before,
    From,
    After,
    During,
    Between,
}

/// <summary>The words before a date and between two.</summary>
internal static class BoundWords
{
    public static readonly PhraseTable<Bound> Before = new(
        (Bound.By, "senast|senast den|senast i|senast vid|senast under|senast till|senast vid utgången av|klart|klar|klara|klart senast|klar senast|klart till|klar till|färdigt|färdig"),
        (Bound.By, "deadline|slut|slutdatum|slutförs|slutfört|avslutas|t.o.m.|t.o.m|t o m|tom|tom.|till och med|till o med|tills och med|fram till och med|fram t.o.m.|vid|längst|längst till"),
        (Bound.By, "innan utgången av|före utgången av|innan slutet av|före slutet av"),
        (Bound.Till, "till|fram till|tills|fram tills"),
        (Bound.Before, "före|innan|inför|senast före|klart före|klart innan|klar före|klar innan"),
        (Bound.From, "från|från och med|från o med|fr.o.m.|fr.o.m|fr o m|from|fr om|med start|med start i|med start under|med start från|med början|med början i"),
        (Bound.From, "start|start i|startdatum|startar|startar i|startar under|startas|uppstart|uppstart i|påbörjas|påbörjas i|påbörjas under|inleds|inleds i|börjar|börjar i"),
        (Bound.After, "efter|tidigast efter"),
        (Bound.During, "under|i|på|inom|hela|under hela|någon gång under|under loppet av|period|perioden|under perioden|under tiden|i perioden"),
        (Bound.Between, "mellan|under perioden mellan"));

    public static readonly PhraseTable<bool> Between = new((true, "-|--|till|t.o.m.|t.o.m|t o m|tom|till och med|till o med|fram till"));
}
