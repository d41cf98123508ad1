namespace Tryggve.Plans.Editing;

/// <summary>A part of a plan taken out of the chain, so that it can be moved: an area, a problem, a cause or a measure with what stands under it.</summary>
internal sealed class PartNode
{
    private readonly List<PartNode> children;

    private PartNode(Guid id, object part, IEnumerable<PartNode> children)
    {
        (Id, Part, this.children) = (id, part, [.. children]);
        foreach (var child in this.children) child.Parent = this;
    }

    public Guid Id { get; }
    public object Part { get; }
    public PartNode? Parent { get; private set; }
    public IReadOnlyList<PartNode> Children => children;

    /// <summary>0 the plan, 1 area, 2 problem, 3 cause, 4 measure.</summary>
    public int Level => Part switch { PlanContent => 0, PriorityArea => 1, Problem => 2, Cause => 3, _ => 4 };

    public static PartNode Of(object part) => part switch
    {
        PlanContent plan => new(Guid.Empty, plan, plan.Areas.Select(Of)),
        PriorityArea area => new(area.Id, area, area.Problems.Select(Of)),
        Problem problem => new(problem.Id, problem, problem.Causes.Select(Of)),
        Cause cause => new(cause.Id, cause, cause.Measures.Select(Of)),
        Measure measure => new(measure.Id, measure, []),
        _ => throw new ArgumentException($"{part.GetType().Name} is no part of a plan.", nameof(part)),
    };

    public PartNode? Find(Guid id) => Id == id ? this : children.Select(c => c.Find(id)).FirstOrDefault(found => found is not null);

    public void Detach()
    {
        Parent?.children.Remove(this);
        Parent = null;
    }

    /// <param name="index">Where among the children; beyond the last means last.</param>
    public void Attach(PartNode child, int index)
    {
        if (child.Level != Level + 1) throw new InvalidOperationException($"A part of level {child.Level} cannot stand under one of level {Level}.");
        child.Detach();
        children.Insert(Math.Clamp(index, 0, children.Count), child);
        child.Parent = this;
    }

    public int IndexOf(PartNode child) => children.IndexOf(child);

    public PlanContent ToContent() => (PlanContent)ToPart();

    private object ToPart() => Part switch
    {
        PlanContent plan => plan with { Areas = Parts<PriorityArea>() },
        PriorityArea area => area with { Problems = Parts<Problem>() },
        Problem problem => problem with { Causes = Parts<Cause>() },
        Cause cause => cause with { Measures = Parts<Measure>() },
        _ => Part,
    };

    private IReadOnlyList<T> Parts<T>() => [.. children.Select(c => (T)c.ToPart())];
}
