using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests;

/// <summary>Test data. Every name and text is made up.</summary>
public static class Make
{
    public static Guid Id() => Guid.CreateVersion7();

    public static PlanContent Plan(params PriorityArea[] areas) => new()
    {
        Municipality = "Lindvikens kommun", District = "Norra Älvsund", Years = new YearSpan(2025), Title = "Åtgärdsplan för tryggare Älvsund",
        RegistryNumber = "LIN 2025/117", Preamble = ["Planen bygger på lägesbilden från i höstas."], Areas = areas,
    };

    public static PriorityArea Area(string name, params Problem[] problems) => new() { Id = Id(), Name = name, Problems = problems };

    public static Problem Problem(string text, params Cause[] causes) => new() { Id = Id(), Text = text, Causes = causes };

    public static Cause Cause(string text, params Measure[] measures) => new() { Id = Id(), Text = text, Measures = measures };

    public static Measure Measure(string text, string goals = "", string when = "", string who = "", string followUp = "") => new()
    {
        Id = Id(), Text = text, GoalText = goals, Goals = GoalList.Split(goals), Timing = when, Responsible = who,
        FollowUps = followUp.Length == 0 ? [] : [new FollowUp(ReportingPeriod.Year, followUp)],
    };

    public static Measure Collaboration(string name, Collaboration form, string goals = "") =>
        Measure("", goals) with { Name = name, Collaboration = form };

    /// <summary>A chain with one of each, for tests that only care about one of its texts.</summary>
    public static PriorityArea Chain(string problem = "Skadegörelse vid båthuset", string cause = "Ingen rör sig där efter klockan 20", params Measure[] measures) =>
        Area("Trygga mötesplatser", Problem(problem, Cause(cause, measures)));
}
