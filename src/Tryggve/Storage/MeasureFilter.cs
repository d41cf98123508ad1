using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>What a person asks for of something that may not have been said: a value, or that nobody has said any.</summary>
public readonly record struct Asked<T>(T? Said) where T : struct;

/// <summary>What a measure may lack, or be known for, that somebody should look at.</summary>
public enum Shortfall
{
    Problem,
    Cause,
    Goal,
    Time,
    Responsible,
    FollowUp,

    /// <summary>A goal that lacks a letter of SMART.</summary>
    WeakGoal,

    /// <summary>A goal that has not been met for three years in a row.</summary>
    UnmetThreeYears,

    /// <summary>Any link of the chain from problem to responsible, or a letter of SMART.</summary>
    Any,
}

/// <summary>When a measure is to be done, seen from a day.</summary>
public enum DueTime
{
    /// <summary>The last day has passed, and it is neither done, stopped nor merged.</summary>
    Late,
    WithinMonth,
    WithinQuarter,

    /// <summary>No last day can be read.</summary>
    None,
}

public enum MeasureOrder
{
    District,
    Year,
    Area,
    Status,
    Due,
    Goals,
    Shortfalls,
}

/// <summary>Which measures somebody asks for across plans, and in which order. Everything that is null or empty is not asked.</summary>
public sealed record MeasureFilter
{
    public int? Year { get; init; }
    public string? District { get; init; }
    public Guid? Plan { get; init; }

    /// <summary>Key of an area of the template, or <c>egna</c>.</summary>
    public string? Area { get; init; }

    /// <summary>The round whose reports are meant by <see cref="Status"/> and <see cref="Verdict"/>; null for what was said last.</summary>
    public ReportingPeriod? Round { get; init; }
    public Asked<MeasureStatus>? Status { get; init; }
    public Asked<Verdict>? Verdict { get; init; }
    public MeasureKind? Kind { get; init; }

    /// <summary>Id of a unit or organisation that answers for the measure; with a slash after it, of the organisation with all its units.</summary>
    public string? Responsible { get; init; }

    /// <summary>The same of one that answers for it or takes part.</summary>
    public string? Party { get; init; }
    public string Place { get; init; } = "";
    public string TargetGroup { get; init; } = "";

    /// <summary>Words that must stand in its name, text, problem or cause.</summary>
    public string Words { get; init; } = "";
    public DueTime? Due { get; init; }
    public Shortfall? Lacks { get; init; }

    /// <summary>A letter of SMART that one of its goals lacks.</summary>
    public char? Letter { get; init; }
    public MeasureOrder Order { get; init; }
    public bool Descending { get; init; }

    /// <summary>Only these; the rest of the filter still holds.</summary>
    public IReadOnlyList<Guid>? Only { get; init; }
}
