using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>Lays a person's corrections of rows on top of what was read: shifts first, then cells, then what is left out.</summary>
internal static class DraftCorrector
{
    public static DraftRow Apply(DraftRow row, DraftCorrections corrections)
    {
        if (ShiftDetector.Detect(row) is { } shift)
        {
            row = !corrections.Shifts.TryGetValue(row.Key, out var accepted) ? row with { Shift = shift }
                : accepted ? row with { Values = ShiftDetector.Apply(row.Values, shift) }
                : row;
        }
        if (corrections.Cells.TryGetValue(row.Key, out var cells)) row = Correct(row, cells);
        return corrections.LeftOut.TryGetValue(row.Key, out var reason) ? row with { LeftOut = reason } : row;
    }

    private static DraftRow Correct(DraftRow row, IReadOnlyDictionary<PlanField, string> cells)
    {
        var values = row.Values.ToDictionary();
        foreach (var (field, text) in cells) values[field] = values.TryGetValue(field, out var value) ? value with { Text = text } : new DraftValue(text, row.Place);
        var form = row.Form.Select(l => l.Party is null && l.Field != PlanField.Measure && cells.TryGetValue(l.Field, out var text) ? l with { Text = text } : l);
        return row with { Values = values, Form = [.. form] };
    }

    public static PlanContent Apply(PlanContent heading, DraftCorrections corrections) => heading with
    {
        Municipality = corrections.Municipality ?? heading.Municipality,
        District = corrections.District ?? heading.District,
        Years = corrections.Years ?? heading.Years,
        Title = corrections.Title ?? heading.Title,
        RegistryNumber = corrections.RegistryNumber ?? heading.RegistryNumber,
    };
}
