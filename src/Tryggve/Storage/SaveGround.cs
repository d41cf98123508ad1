using Dapper;
using Tryggve.Districts;
using Tryggve.Plans;
using Tryggve.Storage.Sealing;
using Tryggve.Storage.Searching;

namespace Tryggve.Storage;

/// <summary>What a save builds on beside the plan itself, asked with it: true as long as the transaction has the plan to itself.</summary>
/// <param name="Municipality">Null when nobody has worked with it before.</param>
/// <param name="History">Where the plan's history and its chain end.</param>
/// <param name="Search">What can be found of the plan already.</param>
internal sealed record SaveGround(Municipality? Municipality, ChainEnd History, SearchedPlan Search)
{
    /// <summary>About the plan <c>@Plan</c> in <c>@Municipality</c>.</summary>
    public static readonly string Questions = $"{MunicipalityStore.Question};\n{EventChain.Question};\n{SearchedPlan.Questions}";

    public static async Task<SaveGround> Read(SqlMapper.GridReader answers) =>
        new(await MunicipalityStore.Read(answers), await answers.ReadSingleAsync<ChainEnd>(), await SearchedPlan.Read(answers));
}
