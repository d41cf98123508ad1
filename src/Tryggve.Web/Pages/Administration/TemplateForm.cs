using System.Globalization;
using Tryggve.Districts;
using Tryggve.Plans;

namespace Tryggve.Web.Pages.Administration;

/// <summary>What is typed about a template: guidance for its columns, and its areas in their order.</summary>
public sealed class TemplateForm
{
    /// <summary>The columns a municipality gives guidance for.</summary>
    public static readonly IReadOnlyList<PlanField> Columns =
        [PlanField.Problem, PlanField.Cause, PlanField.Measure, PlanField.Kind, PlanField.Goals, PlanField.When, PlanField.Who, PlanField.FollowUp];

    /// <summary>The version that the page showed.</summary>
    public int Version { get; set; }

    public Dictionary<PlanField, string?> Guidance { get; set; } = [];

    /// <summary>The areas there are, and last an empty one to fill in.</summary>
    public List<AreaForm> Areas { get; set; } = [];

    public IReadOnlyList<string> Removed => [.. Areas.Where(a => a.Remove && a.Key is not null).Select(a => a.Key!)];

    public static TemplateForm Of(PlanTemplate template) => new()
    {
        Version = template.Version,
        Guidance = Columns.ToDictionary(c => c, c => template.Guidance.GetValueOrDefault(c.ToString())),
        Areas =
        [
            .. template.Areas.Select((a, i) => new AreaForm { Key = a.Key, Name = a.Name, Aliases = NameLines.Write(a.Aliases), Guidance = a.Guidance, Order = i + 1 }),
            new() { Order = template.Areas.Count + 1 },
        ],
    };

    public PlanTemplate ApplyTo(PlanTemplate template) => template with
    {
        Version = Version,
        Guidance = Guidance.Where(g => Columns.Contains(g.Key)).ToDictionary(g => g.Key.ToString(), g => Clean(g.Value)),
        Areas = [.. Areas.Where(a => !a.IsEmpty).Select(a => new StandardArea(a.Key ?? "", (a.Name ?? "").Trim(), NameLines.Read(a.Aliases)) { Guidance = Clean(a.Guidance) })],
    };

    /// <summary>In the order that was asked for, with an empty area last.</summary>
    public void Sort()
    {
        Areas = [.. Areas.Where(a => !a.IsEmpty).OrderBy(a => a.Order ?? int.MaxValue)];
        Areas.Add(new AreaForm());
        for (var i = 0; i < Areas.Count; i++) Areas[i].Order = i + 1;
    }

    public static string FieldOf(Remark remark)
    {
        if (remark.Code == "template-overtaken") return "";
        if (remark.Place?.Cell is { } column) return $"Form.Guidance[{column}]";
        var field = remark.Code.Split('-')[0] switch { "aliases" => "Aliases", "guidance" => "Guidance", _ => "Name" };
        return $"Form.Areas[{int.Parse(remark.Place!.Part.Split(' ')[1], CultureInfo.InvariantCulture) - 1}].{field}";
    }

    private static string Clean(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}

/// <summary>What is typed about an area of a template.</summary>
public sealed class AreaForm
{
    /// <summary>Null for a new one.</summary>
    public string? Key { get; set; }
    public string? Name { get; set; }
    public string? Aliases { get; set; }
    public string? Guidance { get; set; }
    public int? Order { get; set; }
    public bool Remove { get; set; }

    public bool IsEmpty => Key is null && string.IsNullOrWhiteSpace(Name + Aliases + Guidance);
}
