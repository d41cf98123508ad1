using System.Globalization;
using System.Text;
using Tryggve.Import;

namespace Tryggve.Bench;

/// <summary>A printed plan of any number of pages: a ruled table of seven columns, six rows on a page, an area every tenth page.</summary>
internal static class PrintedPlans
{
    private const int RowsOnPage = 6, PagesOfArea = 10, RowHeight = 70, LineHeight = 9;
    private static readonly string[] Headers = ["Problem", "Orsak", "Åtgärd", "Operativa mål", "När", "Vem", "Uppföljning"];
    private static readonly int[] Edges = [30, 150, 270, 400, 520, 590, 680, 812];

    public static void Read()
    {
        foreach (var pages in (int[])[40, 400, 1_200])
        {
            var file = Of(pages);
            var runs = pages > 100 ? 3 : 9;
            Measured.Run($"read-pdf {pages} pages ({file.Length / 1024} kB), to source", runs, () => PlanImport.Read(Upload.From(new MemoryStream(file), "plan.pdf")));
            Measured.Run($"read-pdf {pages} pages, to draft", runs, () => Check(PlanImport.Draft(Upload.From(new MemoryStream(file), "plan.pdf")), pages));
        }
    }

    private static void Check(PlanDraft draft, int pages)
    {
        if (draft.Rows.Count() != pages * RowsOnPage) throw new InvalidOperationException($"{draft.Rows.Count()} rows of {pages * RowsOnPage}.");
    }

    public static byte[] Of(int pages)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages} /MediaBox [0 0 842 595] /Resources << /Font << /H 3 0 R /B 4 0 R >> >> /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(p => $"{5 + 2 * p} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        };
        for (var p = 0; p < pages; p++)
        {
            var content = Page(p);
            objects.Add($"<< /Type /Page /Parent 2 0 R /Contents {6 + 2 * p} 0 R >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = objects.Select((o, i) =>
        {
            var offset = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{o}\nendobj\n");
            return offset;
        }).ToList();
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(o => $"{o:D10} 00000 n \n"))}trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Page(int page)
    {
        var content = new StringBuilder("0.5 w\n");
        var top = 540;
        if (page % PagesOfArea == 0) Text("B", 14, 30, 560, $"{page / PagesOfArea + 1}. Trygghet i område {page / PagesOfArea + 1}");
        Text("H", 8, 760, 20, $"Sida {page + 1}");
        for (var r = 0; r <= RowsOnPage + 1; r++) Line(Edges[0], HeightOf(r), Edges[^1], HeightOf(r));
        foreach (var x in Edges) Line(x, HeightOf(0), x, HeightOf(RowsOnPage + 1));
        for (var c = 0; c < Headers.Length; c++) Text("B", 8, Edges[c] + 3, top - 12, Headers[c]);
        for (var r = 0; r < RowsOnPage; r++)
        {
            var n = page * RowsOnPage + r;
            string[][] cells =
            [
                [$"Otrygghet kring gångvägen ", $"vid kvarter {n}"], ["Belysningen räcker inte ", "och buskarna skymmer ", $"sikten vid plats {n}."], ["Kommunen byter belysning ", "och klipper ner buskarna ", "tillsammans med ", $"fastighetsägaren, plats {n}"],
                [$"1) Alla {n} lampor lyser. ", "2) Boende känner sig ", "tryggare."], ["2025-12-31"], ["Enhetschef ", "stadsmiljö"], ["Målet är uppfyllt, ", "belysningen är bytt."],
            ];
            for (var c = 0; c < cells.Length; c++)
            {
                for (var l = 0; l < cells[c].Length; l++) Text("H", 8, Edges[c] + 3, HeightOf(r + 1) - 10 - l * LineHeight, cells[c][l]);
            }
        }
        return content.ToString();

        int HeightOf(int row) => row == 0 ? top : top - 18 - (row - 1) * RowHeight;
        void Line(int x1, int y1, int x2, int y2) => content.Append(CultureInfo.InvariantCulture, $"{x1} {y1} m {x2} {y2} l S\n");
        void Text(string font, int size, int x, int y, string text) => content.Append(CultureInfo.InvariantCulture, $"BT /{font} {size} Tf {x} {y} Td ({text.Replace("(", "\\(").Replace(")", "\\)")}) Tj ET\n");
    }
}
