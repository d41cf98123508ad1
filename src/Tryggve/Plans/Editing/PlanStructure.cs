namespace Tryggve.Plans.Editing;

/// <summary>
/// Changes which parts a plan has and in which order. A part that is gone, because somebody else took it away, gives null: there is nothing to do.
/// </summary>
internal static class PlanStructure
{
    /// <summary>An empty part of the next level under <paramref name="parent"/>, right below <paramref name="after"/> or last.</summary>
    public static (PlanContent Content, Guid Id)? Add(PlanContent plan, Guid parent, Guid? after, Guid id)
    {
        var root = PartNode.Of(plan);
        if (root.Find(parent) is not { Level: < 4 } above) return null;
        object part = above.Level switch
        {
            0 => new PriorityArea { Id = id },
            1 => new Problem { Id = id },
            2 => new Cause { Id = id },
            _ => new Measure { Id = id },
        };
        return (Insert(root, above, after, part), id);
    }

    /// <summary>Parts that are made already, such as pasted rows, last under their parent.</summary>
    public static PlanContent? Append(PlanContent plan, Guid parent, IEnumerable<object> parts)
    {
        var root = PartNode.Of(plan);
        if (root.Find(parent) is not { } above) return null;
        foreach (var part in parts) above.Attach(PartNode.Of(part), int.MaxValue);
        return root.ToContent();
    }

    public static PlanContent? Remove(PlanContent plan, Guid id)
    {
        var root = PartNode.Of(plan);
        if (root.Find(id) is not { Parent: not null } node) return null;
        node.Detach();
        return root.ToContent();
    }

    /// <summary>One step up (−1) or down (1) among its siblings; null also when it stands first or last already.</summary>
    public static PlanContent? Shift(PlanContent plan, Guid id, int step)
    {
        var root = PartNode.Of(plan);
        if (root.Find(id) is not { Parent: { } parent } node) return null;
        var index = parent.IndexOf(node) + step;
        if (index < 0 || index >= parent.Children.Count) return null;
        parent.Attach(node, index);
        return root.ToContent();
    }

    /// <summary>Under another parent, right below <paramref name="after"/> or last.</summary>
    public static PlanContent? Move(PlanContent plan, Guid id, Guid parent, Guid? after = null)
    {
        var root = PartNode.Of(plan);
        if (root.Find(id) is not { Parent: not null } node || root.Find(parent) is not { } above || above.Level != node.Level - 1) return null;
        node.Detach();
        above.Attach(node, IndexAfter(above, after));
        return root.ToContent();
    }

    /// <summary>Some of a cause's measures get a cause of their own, right below it.</summary>
    public static PlanContent? Split(PlanContent plan, Guid cause, IReadOnlyCollection<Guid> measures, string text, Guid id)
    {
        var root = PartNode.Of(plan);
        if (root.Find(cause) is not { Level: 3, Parent: { } problem } node) return null;
        var moved = node.Children.Where(m => measures.Contains(m.Id)).ToList();
        if (moved.Count == 0) return null;
        var own = PartNode.Of(new Cause { Id = id, Text = text });
        problem.Attach(own, problem.IndexOf(node) + 1);
        foreach (var measure in moved) own.Attach(measure, int.MaxValue);
        return root.ToContent();
    }

    /// <summary>Two causes become one: the other's measures come last, and its words too where they say something else.</summary>
    public static PlanContent? Join(PlanContent plan, Guid cause, Guid other)
    {
        var root = PartNode.Of(plan);
        if (cause == other || root.Find(cause) is not { Level: 3 } node || root.Find(other) is not { Level: 3 } taken) return null;
        foreach (var measure in taken.Children.ToList()) node.Attach(measure, int.MaxValue);
        taken.Detach();
        var words = ((Cause)taken.Part).Text;
        return root.ToContent().Change(cause, (Cause c) => words.Length == 0 || Words.Key(words) == Words.Key(c.Text) ? c : c with { Text = c.Text.Length == 0 ? words : $"{c.Text}\n{words}" });
    }

    private static PlanContent Insert(PartNode root, PartNode above, Guid? after, object part)
    {
        above.Attach(PartNode.Of(part), IndexAfter(above, after));
        return root.ToContent();
    }

    private static int IndexAfter(PartNode parent, Guid? after) =>
        after is { } id && parent.Children.FirstOrDefault(c => c.Id == id) is { } sibling ? parent.IndexOf(sibling) + 1 : int.MaxValue;
}
