using Tryggve.Districts;
using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>What one interpretation has gathered so far, and its ledger of every text it has accounted for.</summary>
internal sealed class Interpretation(SourceDocument document, Municipality? municipality, DraftCorrections corrections)
{
    private readonly HashSet<SourceText> used = new(ReferenceEqualityComparer.Instance);

    public SourceDocument Document { get; } = document;
    public DraftCorrections Corrections { get; } = corrections;
    public AreaNames Names { get; } = new(municipality);
    public List<Remark> Remarks { get; } = [.. document.Remarks];
    public List<AreaDraft> Areas { get; } = [];
    public List<DraftTable> Tables { get; } = [];
    public List<PrintedSummaryRow> PrintedSummary { get; } = [];

    /// <summary>Row key → the fields its table or form asks for: only their lack is the row's own.</summary>
    public Dictionary<string, IReadOnlySet<PlanField>> Asked { get; } = [];

    /// <summary>Rows that stand word for word under the headers of several tables: a template's guidance.</summary>
    public IReadOnlySet<string> RepeatedGuidance { get; } = RepeatedBelowHeaders(document);

    /// <summary>Most tables say it: a measure that two areas share is no guidance.</summary>
    private static HashSet<string> RepeatedBelowHeaders(SourceDocument document)
    {
        var below = document.Tables.SelectMany(t => t.Rows.Zip(t.Rows.Skip(1)).Where(pair => TableColumns.IsHeader(pair.First) && !TableColumns.IsHeader(pair.Second) && pair.Second.OwnCells.Count() > 2).Take(1).Select(pair => Signature(pair.Second))).ToList();
        return below.GroupBy(s => s).Where(g => g.Count() > 1 && 2 * g.Count() > below.Count).Select(g => g.Key).ToHashSet();
    }

    public static string Signature(SourceRow row) => string.Join('\u001f', row.OwnCells.OrderBy(c => c.Column).Select(c => c.Text));

    /// <summary>True once something has been read as part of a plan.</summary>
    public bool FoundPlan => Tables.Count > 0 || Areas.Any(a => a.Rows.Count > 0);

    /// <summary>Notes that a text is in the draft, or is furniture that the draft gives back in its own way (headers, guidance, titles).</summary>
    public void Use(SourceText text) => used.Add(text);

    public bool IsUsed(SourceText text) => used.Contains(text);

    public IEnumerable<SourceText> Unread() => Document.Texts.Where(t => !used.Contains(t));

    public void Say(string code, Severity severity, string text, Place? place = null) => Remarks.Add(new Remark(code, severity, text, place));

    /// <summary>The area of this name, made when it is new. A heading's number counts as part of its place, not of its name.</summary>
    /// <param name="tab">The sheet's tab, which may hold more of the name.</param>
    public AreaDraft Area(string heading, SourceText? source = null, string? number = null, string tab = "")
    {
        if (source is not null) Use(source);
        var (found, printed) = AreaNames.Split(heading);
        var name = Names.Completed(printed, tab);
        var key = Words.Key(name);
        var area = Areas.Find(a => a.Key == key);
        if (area is null)
        {
            if (name != printed) Say("area-completed", Severity.Hint, $"Områdets namn är avklippt i dokumentet (”{printed}”) och har skrivits ut som ”{name}”. Rätta det om det är fel.", source?.Place);
            var corrected = Corrections.AreaNames.GetValueOrDefault(key);
            Areas.Add(area = new AreaDraft(key, corrected ?? name) { StandardArea = Names.Standard(corrected ?? name)?.Key });
        }
        if (area.Number.Length == 0) area.Number = number is { Length: > 0 } ? number : found;
        if (source is not null) area.Places.TryAdd(nameof(PlanField.Area), source.Place);
        return area;
    }
}

/// <summary>An area while it is being read.</summary>
internal sealed class AreaDraft(string key, string name)
{
    public string Key { get; } = key;
    public string Name { get; } = name;
    public string Number { get; set; } = "";
    public string? StandardArea { get; init; }
    public string OverallGoal { get; set; } = "";
    public string SituationalPicture { get; set; } = "";
    public string Policies { get; set; } = "";
    public List<OtherValue> Others { get; } = [];
    public Dictionary<string, string> Labels { get; } = [];
    public Dictionary<string, Place> Places { get; } = [];
    public List<DraftRow> Rows { get; } = [];

    /// <summary>Remembers the label of a field where it is not our own.</summary>
    public void Label(PlanField field, string label)
    {
        label = Words.OneLine(label).TrimEnd(':', ' ');
        if (label != Vocabulary.Of(field)) Labels.TryAdd(field.ToString(), label);
    }

    public DraftArea ToDraft(string document) => new(Key, new PriorityArea
    {
        Id = Guid.CreateVersion7(),
        Name = Name,
        Number = Number,
        StandardArea = StandardArea,
        OverallGoal = OverallGoal,
        SituationalPicture = SituationalPicture,
        Policies = Policies,
        Others = Others,
        Labels = Labels,
        Origin = new Origin(document, Places),
    }, Rows);
}
