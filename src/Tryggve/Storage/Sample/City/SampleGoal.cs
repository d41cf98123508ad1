namespace Tryggve.Storage.Sample.City;

/// <summary>How one can tell whether a goal of the bank is met.</summary>
internal enum GoalShape
{
    AtLeast,

    /// <summary>A share that is to be at least so large.</summary>
    Share,

    /// <summary>A share that is to fall.</summary>
    Down,

    /// <summary>Something is done or not.</summary>
    Deed,

    /// <summary>Nobody can tell, as in many real plans.</summary>
    Vague,
}

/// <summary>A goal of the bank and how its outcome is told.</summary>
/// <param name="Text">With <c>{n}</c> for what is aimed at and <c>{f}</c> for where it starts.</param>
/// <param name="Measured">The outcome with <c>{v}</c> for the value; what stands before the bar is the value alone. Of a deed: how it is told when done, and after the bar when not.</param>
internal sealed record SampleGoal(GoalShape Shape, string Text, int From, int Target, string Measured)
{
    public static SampleGoal AtLeast(string text, int target, string measured) => new(GoalShape.AtLeast, text, 0, target, measured);

    public static SampleGoal Share(string text, int target, string measured) => new(GoalShape.Share, text, 0, target, measured);

    public static SampleGoal Down(string text, int from, int target, string measured) => new(GoalShape.Down, text, from, target, measured);

    public static SampleGoal Deed(string text, string done, string notDone) => new(GoalShape.Deed, text, 0, 0, $"{done}|{notDone}");

    public static SampleGoal Vague(string text) => new(GoalShape.Vague, text, 0, 0, "");

    /// <summary>The goal as a smaller or larger district sets it.</summary>
    public SampleGoal Sized(double size) => Shape != GoalShape.AtLeast || Target < 10 ? this : this with { Target = Rounded(Target * size) };

    public string InWords => Text.Replace("{n}", $"{Target}", StringComparison.Ordinal).Replace("{f}", $"{From}", StringComparison.Ordinal);

    /// <summary>The value alone: <c>52 kvällar</c>.</summary>
    public string ValueOf(int value) => Shape is GoalShape.Deed or GoalShape.Vague ? "" : Measured.Split('|')[0].Replace("{v}", $"{value}", StringComparison.Ordinal);

    /// <summary>The outcome as a sentence tells it, without its full stop.</summary>
    public string Told(int value) => Shape == GoalShape.Deed
        ? Measured.Split('|')[value > 0 ? 0 : 1]
        : Measured.Replace("|", "", StringComparison.Ordinal).Replace("{v}", $"{value}", StringComparison.Ordinal);

    private static int Rounded(double value) => value switch
    {
        >= 60 => (int)Math.Round(value / 10) * 10,
        >= 20 => (int)Math.Round(value / 5) * 5,
        _ => Math.Max(5, (int)Math.Round(value)),
    };
}
