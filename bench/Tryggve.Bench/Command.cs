namespace Tryggve.Bench;

/// <summary>A benchmark as it is called.</summary>
/// <param name="Takes">What may follow its name.</param>
/// <param name="Does">One line about it.</param>
/// <param name="Run">False when what it looked for is not so.</param>
/// <param name="Needs">How many words must follow.</param>
internal sealed record Command(string Name, string Takes, string Does, Func<string[], Task<bool>> Run, int Needs = 0)
{
    /// <summary>One that only prints.</summary>
    public static Command Of(string name, string takes, string does, Func<string[], Task> run, int needs = 0) => new(name, takes, does, async rest =>
    {
        await run(rest);
        return true;
    }, needs);

    public static Command Of(string name, string takes, string does, Action<string[]> run, int needs = 0) => new(name, takes, does, rest =>
    {
        run(rest);
        return Task.FromResult(true);
    }, needs);
}
