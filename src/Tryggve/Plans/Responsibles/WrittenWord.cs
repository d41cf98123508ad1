namespace Tryggve.Plans.Responsibles;

/// <summary>A word or a mark of a text under Vem, and where it stands.</summary>
/// <param name="Key">The word in the form that is compared, see <see cref="WordKey"/>; empty for a mark.</param>
/// <param name="Plain">The word in lower case with its short form written out.</param>
/// <param name="Written">The word as it stands; of several that are one, the last.</param>
internal readonly record struct WrittenWord(Mark Mark, string Key, string Plain, int Start, int End, string Written = "")
{
    public bool IsCapitalised => Written.Length > 0 && char.IsUpper(Written[0]);
}

internal enum Mark
{
    Word,
    Comma,
    Slash,
    Dash,
    Colon,
    Open,
    Close,

    /// <summary>Full stop, semicolon, new line or question mark: a new sentence.</summary>
    Stop,
}
