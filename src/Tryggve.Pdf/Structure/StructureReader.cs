using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Structure;

/// <summary>Walks the structure tree (14.7) from its root, through every form that <c>/K</c> may take.</summary>
internal sealed class StructureReader(PdfFile file, IReadOnlyList<PageNode> pages, PdfDictionary root)
{
    private const int MaxElements = 500_000;

    private readonly PdfDictionary? roles = file.Dictionary(root["RoleMap"]);
    private readonly PdfDictionary? classes = file.Dictionary(root["ClassMap"]);
    private readonly HashSet<PdfDictionary> visited = [];
    private readonly Dictionary<int, int> pageOfObject = pages.Select((p, i) => (p.Number, i)).Where(p => p.Number is not null).DistinctBy(p => p.Number).ToDictionary(p => p.Number!.Value, p => p.i + 1);

    public StructureElement Read()
    {
        visited.Add(root);
        return Element(root, null, 0);
    }

    private StructureElement Element(PdfDictionary node, int? page, int depth)
    {
        page = PageOf(node["Pg"]) ?? page;
        var children = new List<StructureElement>();
        var content = new List<MarkedContent>();
        foreach (var kid in file.Resolve(node["K"]) is PdfArray array ? array.Items : [node["K"]])
        {
            switch (file.Resolve(kid))
            {
                case PdfNumber number when page is { } on: content.Add(new MarkedContent(on, (int)number.Value)); break;
                case PdfDictionary piece when file.Name(piece["Type"]) == "MCR" || (piece["S"] is null && piece["MCID"] is not null):
                    if (file.Integer(piece["MCID"]) is { } id && (PageOf(piece["Pg"]) ?? page) is { } at) content.Add(new MarkedContent(at, id));
                    break;
                case PdfDictionary inner when file.Name(inner["Type"]) != "OBJR" && depth < file.Limits.Depth && visited.Count < MaxElements && visited.Add(inner) && !IsOver(visited.Count):
                    // Content between elements belongs before those that follow: it becomes an element of its own.
                    if (content.Count > 0)
                    {
                        children.Add(new StructureElement("Span", [], [.. content]));
                        content.Clear();
                    }
                    children.Add(Element(inner, page, depth + 1));
                    break;
                case PdfDictionary when depth >= file.Limits.Depth: file.Note("too-deep"); break;
            }
        }
        if (children.Count > 0 && content.Count > 0)
        {
            children.Add(new StructureElement("Span", [], [.. content]));
            content.Clear();
        }
        return new StructureElement(Role(file.Name(node["S"]) ?? "Document"), children, content)
        {
            RowSpan = Span(node, "RowSpan"),
            ColumnSpan = Span(node, "ColSpan"),
            ActualText = file.Text(node["ActualText"]),
        };
    }

    private bool IsOver(int elements) => elements % 1024 == 0 && file.IsOutOfTime;

    private int? PageOf(PdfObject? o) => o is PdfReference reference && pageOfObject.TryGetValue(reference.Number, out var page) ? page : null;

    private string Role(string name)
    {
        for (var i = 0; i < 8 && file.Name(roles?[name]) is { } mapped && mapped != name; i++) name = mapped;
        return name;
    }

    private int Span(PdfDictionary node, string name)
    {
        var own = All(node["A"]);
        var shared = All(node["C"]).Select(c => classes?[(c as PdfName)?.Value ?? ""]).SelectMany(All);
        return own.Concat(shared).Select(a => file.Integer(file.Dictionary(a)?[name])).FirstOrDefault(v => v is > 0) ?? 1;

        IEnumerable<PdfObject?> All(PdfObject? o) => file.Resolve(o) switch { PdfArray array => array.Items.Select(file.Resolve), null => [], var one => [one] };
    }
}
