using Tryggve.Plans.Editing;

namespace Tryggve.Web.Plumbing;

/// <summary>
/// How a text of the plan stands in a form: <c>now|part|field</c> holds what is typed, <c>was|part|field</c> what the page showed. Several
/// values of one name, as of checkboxes, are lines of one text.
/// </summary>
internal static class EditForm
{
    private const string Now = "now|";

    public static string NameOf(Guid part, TextField field) => $"{Now}{part}|{field}";

    public static string ShownNameOf(Guid part, TextField field) => $"was|{part}|{field}";

    /// <summary>Whose text is to stand after a conflict: <c>min</c>, <c>deras</c> or <c>ihop</c>.</summary>
    public static string ChoiceNameOf(Guid part, TextField field) => $"val|{part}|{field}";

    public static string TogetherNameOf(Guid part, TextField field) => $"ihop|{part}|{field}";

    /// <summary>Identity of the field's control, for labels and links to it.</summary>
    public static string IdOf(Guid part, TextField field) => $"t-{part}-{field}".Replace(' ', '_').Replace(':', '-');

    /// <summary>What the person changed; fields left as the page showed them say nothing.</summary>
    public static IReadOnlyList<TextEdit> Read(IFormCollection form) =>
        [.. from name in form.Keys
            where name.StartsWith("was|", StringComparison.Ordinal)
            let address = name[4..]
            let bar = address.IndexOf('|', StringComparison.Ordinal)
            where bar > 0
            let field = TextField.Parse(address[(bar + 1)..])
            where field is not null && Guid.TryParse(address[..bar], out _)
            let choice = form[$"val|{address}"].ToString()
            where choice != "deras"
            let typed = form[choice == "ihop" ? $"ihop|{address}" : Now + address]
            let edit = TextEdit.Of(Guid.Parse(address[..bar]), field.Value, form[name], string.Join('\n', typed.Where(v => !string.IsNullOrEmpty(v))))
            where edit.IsMade
            select edit];
}
