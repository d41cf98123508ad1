using Tryggve.People;

namespace Tryggve.Web.Access.OpenId;

/// <summary>Why a sign-in at the identity provider came to nothing, as far as the person has to do different things about it.</summary>
public enum SignInRefusal
{
    /// <summary>The answer belongs to no attempt of this browser, or to one that is too old.</summary>
    NoAttempt,

    /// <summary>The person, or the provider, said no.</summary>
    Declined,

    /// <summary>The provider cannot be reached, or is not what the settings say.</summary>
    ProviderFails,

    /// <summary>What the provider answered cannot be trusted.</summary>
    NotTrusted,
    NoAccount,
    EmailUnverified,

    /// <summary>The account is tied to somebody else's sign-in at the same provider.</summary>
    TiedToAnother,
}

/// <summary>The sign-in stops here.</summary>
/// <param name="reason">For the security log, in Swedish; never what the provider wrote.</param>
/// <param name="person">Whose account it concerns, where that is known.</param>
internal sealed class SignInRefusedException(SignInRefusal kind, string reason, Person? person = null, Exception? inner = null) : Exception(reason, inner)
{
    public SignInRefusal Kind { get; } = kind;
    public Person? Person { get; } = person;
}
