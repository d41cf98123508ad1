using Tryggve.Web.Access.OpenId;

namespace Tryggve.Web.Pages.SignIn;

/// <summary>A sign-in elsewhere that came to nothing, in words that say what to do. What the provider itself wrote is never among them.</summary>
public sealed record RefusalWords(int Status, string Heading, string Advice)
{
    public static RefusalWords Of(SignInRefusal refusal, string provider) => refusal switch
    {
        SignInRefusal.NoAttempt => new(400, "Inloggningen måste göras om", "Den kan ha tagit för lång tid, redan ha använts eller ha påbörjats i en annan flik. Börja om från inloggningssidan."),
        SignInRefusal.Declined => new(400, "Inloggningen avbröts", $"Du loggades inte in med {provider}. Försök igen om du ville logga in."),
        SignInRefusal.ProviderFails => new(503, "Det går inte att logga in så just nu", $"Tryggve når inte {provider}, eller får inte det svar som väntas. Försök igen om en stund, eller logga in med lösenord om du har ett. Händer det igen: berätta för den som sköter Tryggve."),
        SignInRefusal.NotTrusted => new(400, "Inloggningen gick inte att lita på", $"Svaret från {provider} stämde inte, så du loggades inte in. Börja om från inloggningssidan. Händer det igen: berätta för den som sköter Tryggve."),
        SignInRefusal.EmailUnverified => new(403, "Din e-postadress är inte bekräftad", $"Tryggve känner igen dig på din e-postadress, men {provider} har inte bekräftat att den är din. Be administratören i din kommun om hjälp."),
        SignInRefusal.TiedToAnother => new(403, "Kontot hör ihop med en annan inloggning", $"Kontot med din e-postadress används redan av en annan inloggning hos {provider}. Be administratören i din kommun om hjälp."),
        _ => new(403, "Du har inget konto i Tryggve än", "Någon måste lägga upp ett konto för dig först. Be samordnaren eller administratören i din kommun om det, och logga sedan in igen."),
    };
}
