using System.Data.Common;
using Dapper;
using Tryggve.Plans;

namespace Tryggve.Storage.Searching;

/// <summary>What can be found of a plan already.</summary>
/// <param name="Place">Null when nothing of it has been kept.</param>
/// <param name="Rows">Without their texts.</param>
internal sealed record SearchedPlan(SearchPlace? Place, IReadOnlyList<SearchedPart> Rows)
{
    private const string Mine = "search_plans WHERE municipality_id = @Municipality AND plan_id = @Plan";

    /// <summary>Two questions about the plan <c>@Plan</c> in <c>@Municipality</c>. The rows' numbers follow from the place: see <see cref="SearchIndex.FirstOf"/>.</summary>
    public static readonly string Questions =
        $"""
        SELECT sequence, year, space FROM {Mine};
        SELECT id, part_id, digest FROM search_rows
        WHERE id BETWEEN (SELECT ((year << {SearchIndex.SequenceBits}) + sequence) << {SearchIndex.RowBits} FROM {Mine}) AND (SELECT (((year << {SearchIndex.SequenceBits}) + sequence + 1) << {SearchIndex.RowBits}) - 1 FROM {Mine})
        """;

    public static async Task<SearchedPlan> Of(Plan plan, DbConnection connection, DbTransaction transaction)
    {
        await using var answers = await connection.QueryMultipleAsync(Questions, new { Municipality = plan.MunicipalityId, Plan = plan.Id }, transaction);
        return await Read(answers);
    }

    public static async Task<SearchedPlan> Read(SqlMapper.GridReader answers) => new(await answers.ReadSingleOrDefaultAsync<SearchPlace>(), [.. await answers.ReadAsync<SearchedPart>()]);
}

/// <summary>Where a plan stands in the index.</summary>
internal sealed class SearchPlace
{
    public long Sequence { get; init; }
    public long Year { get; init; }
    public long Space { get; init; }
}

/// <summary>What was kept of one part of a plan.</summary>
internal sealed class SearchedPart
{
    public long Id { get; init; }
    public Guid PartId { get; init; }

    /// <summary>Of its texts: the same while nobody has changed them.</summary>
    public long Digest { get; init; }
}
