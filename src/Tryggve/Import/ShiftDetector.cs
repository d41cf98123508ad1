using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>
/// Finds rows whose cells stand in another column than they belong to, by the cells that cannot be mistaken: a time outside När,
/// a role outside Vem, a cause that only repeats its problem. It proposes; it never moves.
/// </summary>
internal static class ShiftDetector
{
    private static readonly PlanField[] Texts = [PlanField.Problem, PlanField.Cause, PlanField.Measure, PlanField.Goals];

    public static ShiftProposal? Detect(DraftRow row)
    {
        if (row.Form.Count > 0) return null;
        return Left(row) ?? Right(row);
    }

    /// <summary>A time under Åtgärd or Operativa mål, and no time under När: the row stands too far left.</summary>
    private static ShiftProposal? Left(DraftRow row)
    {
        var at = Array.Find([PlanField.Measure, PlanField.Goals], f => SwedishTime.IsTime(row[f]));
        if (at == default || SwedishTime.IsTime(row[PlanField.When])) return null;
        var moves = new List<ShiftMove> { new(at, PlanField.When) };
        if (at == PlanField.Measure && SwedishRole.IsRole(row[PlanField.Goals])) moves.Add(new(PlanField.Goals, PlanField.Who));
        for (var to = at; Array.IndexOf(Texts, to) is > 0 and var i && to != PlanField.Cause; to = Texts[i - 1]) moves.Add(new(Texts[i - 1], to));
        return new ShiftProposal(moves);
    }

    /// <summary>The cause repeats the problem while the goals' cell is filled: the row stands too far right.</summary>
    private static ShiftProposal? Right(DraftRow row)
    {
        if (row[PlanField.Problem].Length == 0 || Words.Key(row[PlanField.Problem]) != Words.Key(row[PlanField.Cause])) return null;
        if (row[PlanField.Measure].Length == 0 || row[PlanField.Goals].Length == 0) return null;
        return new ShiftProposal([new(PlanField.Measure, PlanField.Cause), new(PlanField.Goals, PlanField.Measure)]);
    }

    /// <summary>The row's values after the moves, all at once. A text that would be written over takes a place that was left free, unless it stands elsewhere in the row.</summary>
    public static IReadOnlyDictionary<PlanField, DraftValue> Apply(IReadOnlyDictionary<PlanField, DraftValue> values, ShiftProposal shift)
    {
        var result = values.Where(v => shift.Moves.All(m => m.From != v.Key)).ToDictionary();
        var displaced = new List<(PlanField From, DraftValue Value)>();
        foreach (var move in shift.Moves)
        {
            if (!values.TryGetValue(move.From, out var moved)) continue;
            if (result.TryGetValue(move.To, out var there) && Words.Key(there.Text) != Words.Key(moved.Text)) displaced.Add((move.To, there));
            result[move.To] = moved;
        }
        foreach (var (from, text) in displaced.Where(d => result.Values.All(v => Words.Key(v.Text) != Words.Key(d.Value.Text))))
        {
            var free = shift.Moves.Select(m => m.From).Where(f => !result.ContainsKey(f)).DefaultIfEmpty(from).Max();
            result[free] = result.TryGetValue(free, out var there) ? there with { Text = $"{there.Text}\n{text.Text}" } : text;
        }
        return result;
    }
}
