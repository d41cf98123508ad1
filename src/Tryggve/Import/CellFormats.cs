using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tryggve.Import;

/// <summary>Shows a cell's number as a person sees it: dates as <c>2025-12-31</c>, shares as <c>80%</c>, the rest as written in Swedish.</summary>
internal sealed partial class CellFormats(IReadOnlyList<string> formats, bool from1904)
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static CellFormats Read(WorkbookPart book)
    {
        var styles = book.WorkbookStylesPart?.Stylesheet;
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(f => f.NumberFormatId is not null)
            .GroupBy(f => f.NumberFormatId!.Value).ToDictionary(g => g.Key, g => g.First().FormatCode?.Value ?? "") ?? [];
        var formats = styles?.CellFormats?.Elements<CellFormat>().Select(f => f.NumberFormatId?.Value ?? 0).Select(id => own.TryGetValue(id, out var code) ? code : BuiltIn(id)).ToList() ?? [];
        return new CellFormats(formats, book.Workbook.WorkbookProperties?.Date1904?.Value ?? false);
    }

    /// <param name="raw">The number as the file writes it.</param>
    /// <param name="style">Index of the cell's format.</param>
    public string Show(string raw, int style)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return raw;
        var format = style >= 0 && style < formats.Count ? formats[style] : "";
        var bare = Literal().Replace(format.Split(';')[0], "");
        if (DateLetter().IsMatch(bare) && Date(number) is { } date) return Show(date, bare.ToLowerInvariant());
        if (bare.Contains('%')) return (number * 100).ToString($"F{Decimals(bare)}", Swedish) + "%";
        if (bare.Length > 1 && bare.All(c => c == '0')) return number.ToString(bare, CultureInfo.InvariantCulture);
        if (bare.Contains('.') && number != Math.Floor(number)) return number.ToString($"F{Decimals(bare)}", Swedish);
        return number.ToString("0.##########", Swedish);
    }

    private DateTime? Date(double number)
    {
        if (from1904) number += 1462;
        return number is >= 0 and < 2958466 ? DateTime.FromOADate(number) : null;
    }

    private static string Show(DateTime date, string format) => format switch
    {
        _ when date.TimeOfDay != TimeSpan.Zero && format.Contains('h') && !format.Contains('d') => date.ToString("HH:mm", Swedish),
        _ when date.TimeOfDay != TimeSpan.Zero && format.Contains('h') => date.ToString("yyyy-MM-dd HH:mm", Swedish),
        _ when format.Contains('d') => date.ToString("yyyy-MM-dd", Swedish),
        _ when format.Contains('m') && format.Contains('y') => date.ToString("MMMM yyyy", Swedish),
        _ when format.Contains('y') => date.ToString("yyyy", Swedish),
        _ => date.ToString("yyyy-MM-dd", Swedish),
    };

    private static int Decimals(string format) => format.Contains('.') ? format[(format.IndexOf('.') + 1)..].TakeWhile(c => c is '0' or '#').Count() : 0;

    /// <summary>The formats that files name by number only (ECMA-376 18.8.30).</summary>
    private static string BuiltIn(uint id) => id switch
    {
        2 or 4 or 39 or 40 => "0.00",
        9 => "0%",
        10 => "0.00%",
        (>= 14 and <= 16) or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => "yyyy-mm-dd",
        17 => "mmm-yy",
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) or 55 or 56 => "hh:mm",
        22 => "yyyy-mm-dd hh:mm",
        _ => "",
    };

    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.")]
    private static partial Regex Literal();

    [GeneratedRegex("[ymdhYMDH]")]
    private static partial Regex DateLetter();
}
