namespace Tryggve.Web.Plumbing;

/// <summary>The id of a field on a page, by the name that the form sends it under: <c>Units[2].Name</c> → <c>Units_2__Name</c>.</summary>
internal static class FieldId
{
    public static string Of(string name) => name.Replace('.', '_').Replace('[', '_').Replace(']', '_');
}
