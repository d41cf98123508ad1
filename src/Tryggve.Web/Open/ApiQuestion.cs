using System.Globalization;
using Tryggve.FollowUps;
using Tryggve.Storage;

namespace Tryggve.Web.Open;

/// <summary>What an address asks for: which, how many, after which.</summary>
internal sealed record ApiQuestion(PublicFilter Filter, int Limit, string? After)
{
    public const int Usual = 50, Most = 200;

    private const int LongestText = 200;

    /// <summary>The question, or a sentence about what is wrong with it.</summary>
    public static (ApiQuestion? Question, string? Wrong) Read(IQueryCollection query)
    {
        var wrong = "";
        var filter = new PublicFilter(Text("municipality"), Text("district"), Number("year", 2000, 2099), Text("area"), Named<MeasureStatus>("status"), Named<Verdict>("verdict"), Text("q"), Id("plan"));
        var question = new ApiQuestion(filter, Number("limit", 1, Most) ?? Usual, Text("after"));
        return wrong.Length > 0 ? (null, wrong) : (question, null);

        string? Text(string name)
        {
            var text = query[name].ToString();
            if (text.Length > LongestText) wrong = $"{name} får vara högst {LongestText} tecken.";
            return text.Length == 0 ? null : text;
        }

        int? Number(string name, int least, int most)
        {
            if (Text(name) is not { } text) return null;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            wrong = $"{name} ska vara ett tal från {least} till {most}.";
            return null;
        }

        T? Named<T>(string name) where T : struct, Enum
        {
            if (Text(name) is not { } text) return null;
            foreach (var value in Enum.GetValues<T>()) if (ApiJson.NameOf(value) == text) return value;
            wrong = $"{name} ska vara ett av {string.Join(", ", Enum.GetValues<T>().Select(ApiJson.NameOf))}.";
            return null;
        }

        Guid? Id(string name)
        {
            if (Text(name) is not { } text) return null;
            if (Guid.TryParse(text, out var id)) return id;
            wrong = $"{name} ska vara ett id som API:et har gett.";
            return null;
        }
    }

    /// <summary>The number to go on from; null when the cursor is none of ours.</summary>
    public long? AfterNumber => After is null ? 0 : long.TryParse(After, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
