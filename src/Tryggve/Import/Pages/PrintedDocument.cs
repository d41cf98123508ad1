using Tryggve.Pdf.Structure;

namespace Tryggve.Import.Pages;

/// <summary>Puts the parts of the pages together to a document: what runs on every page aside, wide sheets and tables over page breaks whole, headings ranked.</summary>
/// <param name="tagged">The document as its structure tree tells it; null when it does not.</param>
/// <param name="cells">The structure tree's table cells.</param>
internal sealed class PrintedDocument(IReadOnlyList<PageParts> pages, IReadOnlyList<PdfBookmark> bookmarks, List<FlowPart>? tagged, TaggedCells cells)
{
    private readonly List<Remark> remarks = [];

    public SourceDocument Read(Upload upload)
    {
        var running = RunningLines.Take(pages);
        var sheets = Sheets();
        var wide = new WideSheet(pages, sheets.ContainsKey);
        wide.PutTogether();
        foreach (var page in pages)
        {
            page.Dissolve();
            AlignedTable.Take(page);
        }
        var chain = new TableChain(new SplitRow(cells.Of));
        var flow = tagged ?? Flow(chain, sheets);

        var words = new DocumentWords();
        var bodySize = BodySize(flow);
        var join = new LineJoin(words);
        var plain = new PageText(join, bodySize, new HeadingRanks([], bodySize, []));
        var paragraphs = flow.Where(f => f.Lines.Count > 0).SelectMany(f => f.Level is null ? plain.Groups(f.Lines) : [f.Lines]).ToList();
        foreach (var cell in flow.SelectMany(f => f.Table?.Cells ?? [])) words.Meet(cell.Lines);
        foreach (var paragraph in paragraphs) words.Meet(paragraph);

        var text = new PageText(join, bodySize, new HeadingRanks(paragraphs, bodySize, bookmarks));
        var tables = new TableText(join);
        var blocks = new List<SourceBlock>();
        var tabs = sheets.Where(s => !HasHeadings(s.Key)).ToDictionary();
        foreach (var part in flow)
        {
            if (part.Table is { } table) blocks.Add(tables.Read(table, tabs.GetValueOrDefault(table.FirstPage, "")));
            else if (part.Level is { } level) blocks.Add(text.Read(part.Lines, level));
            else blocks.AddRange(text.Read(part.Lines));
        }

        // A heading on the sheet says more than its tab.
        bool HasHeadings(int page) => flow.Exists(f => f.Table is null && f.Lines.Exists(l => l.Page == page) && text.HasHeading(f.Lines));

        foreach (var (line, kind) in running.OrderBy(g => g.Key).SelectMany(g => g).DistinctBy(l => l.Line.Text)) blocks.Add(text.Aside(line, kind));
        Say(wide, chain, join);
        return new SourceDocument(upload.Name, upload.Hash, blocks, remarks)
        {
            Spots = tables.Spots.Concat(text.Spots).ToDictionary(),
        };
    }

    /// <summary>Bookmarks that name a sheet: they lead to a page on which no line says the same. A sheet's name counts until the next.</summary>
    private Dictionary<int, string> Sheets()
    {
        var ranks = new HeadingRanks([], 0, bookmarks);
        var sheets = new Dictionary<int, string>();
        foreach (var bookmark in bookmarks.Where(b => b.Page is not null && b.Level == 1))
        {
            var page = pages.FirstOrDefault(p => p.Number == bookmark.Page);
            if (page is null || sheets.ContainsKey(page.Number)) continue;
            var lines = page.Lines;
            var said = Enumerable.Range(0, lines.Count).Any(i => Enumerable.Range(1, 3).Any(n => i + n <= lines.Count && ranks.Bookmark(lines.GetRange(i, n)) == bookmark));
            if (!said) sheets[page.Number] = bookmark.Title;
        }
        return sheets;
    }

    /// <summary>Lines and tables in reading order, with tables joined over page breaks.</summary>
    private List<FlowPart> Flow(TableChain chain, Dictionary<int, string> sheets)
    {
        var flow = new List<FlowPart>();
        foreach (var page in pages)
        {
            var isFirst = true;
            var lines = new Queue<TextLine>(page.Lines);
            foreach (var table in page.Tables)
            {
                Take(l => l.Box.MiddleY < table.Top);
                if (isFirst && flow.Count > 0 && flow[^1].Table is { } above && above.LastPage < page.Number && !sheets.ContainsKey(page.Number) && chain.Join(above, table) is { } joined) flow[^1] = new FlowPart([], joined);
                else flow.Add(new FlowPart([], table));
                isFirst = false;
            }
            Take(_ => true);

            void Take(Func<TextLine, bool> wanted)
            {
                var taken = new List<TextLine>();
                while (lines.TryPeek(out var line) && wanted(line)) taken.Add(lines.Dequeue());
                if (taken.Count == 0) return;
                flow.Add(new FlowPart(taken, null));
                isFirst = false;
            }
        }
        return flow;
    }

    private static double BodySize(List<FlowPart> flow) =>
        flow.SelectMany(f => f.Lines.Concat(f.Table?.Cells.SelectMany(c => c.Lines) ?? [])).GroupBy(l => Math.Round(l.Size * 2) / 2).OrderByDescending(g => g.Sum(l => l.Text.Length)).Select(g => g.Key).FirstOrDefault(10);

    private void Say(WideSheet wide, TableChain chain, LineJoin join)
    {
        foreach (var (from, to) in wide.Found) Add("wide-sheet", from, $"Sidorna {from}–{to} är ett brett blad vars kolumner löper över flera sidor. De har satts ihop rad för rad; kontrollera att raderna hör ihop.");
        foreach (var page in chain.Continued) Add("table-continued", page, $"Tabellen överst på sida {page} har lästs som fortsättningen på tabellen sidan före.");
        foreach (var page in chain.Mended) Add("row-joined", page, $"Den första raden på sida {page} har lästs som resten av en rad som sidbrytningen delade. Kontrollera raden.");
        foreach (var page in join.Mended.GroupBy(m => m.Page)) Add("word-joined", page.Key, $"På sida {page.Key} har ord som var delade över två rader satts ihop: {string.Join(", ", page.Select(m => $"”{m.Word}”").Distinct().Take(20))}.");
    }

    private void Add(string code, int page, string text) => remarks.Add(new Remark(code, Severity.Hint, text, new Place($"sida {page}")));
}
