using Dapper;

namespace Tryggve.Storage.Searching;

/// <summary>Puts the plans into the search index that were saved before there was one. Each plan in a transaction of its own, newest year first, so that people may work meanwhile.</summary>
public sealed class SearchFilling(Database database)
{
    /// <summary>The plans that the index lacks.</summary>
    public async Task<IReadOnlyList<Guid>> Lacking()
    {
        await using var connection = database.Open();
        return [.. await connection.QueryAsync<Guid>("SELECT id FROM plans p WHERE NOT EXISTS (SELECT 1 FROM search_plans s WHERE s.plan_id = p.id) ORDER BY year_to DESC, id")];
    }

    /// <summary>Fills one plan in; does nothing when somebody has saved it since.</summary>
    public async Task Fill(Guid id)
    {
        await using var connection = database.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        if (await PlanStore.Read(connection, transaction, id, Actor.Local) is not { } plan) return;
        await SearchIndex.Rewrite(plan, connection, transaction);
        await transaction.CommitAsync();
    }
}
