using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Reflection;
using Dapper;

namespace Tryggve.Storage;

/// <summary>
/// Rows that are written one after the other, none of which asks for anything: PostgreSQL gets them in one round trip when they are sent, SQLite, which lies
/// in the same process, each at once.
/// </summary>
internal sealed class Writes(DbConnection connection, DbTransaction transaction)
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();
    private readonly DbBatch? batch = connection.CanCreateBatch ? connection.CreateBatch() : null;
    private readonly List<DbBatchCommand> ones = [];

    public bool IsPostgres => connection.IsPostgres();

    /// <summary>For what has to be asked meanwhile; what was added is not to be seen there before it has been sent.</summary>
    public DbConnection Connection => connection;
    public DbTransaction Transaction => transaction;

    /// <param name="sql">One statement.</param>
    /// <param name="values">An object whose properties are its parameters.</param>
    public Task Add(string sql, object values)
    {
        if (batch is null) return connection.ExecuteAsync(sql, values, transaction);
        Put(sql, values, batch);
        return Task.CompletedTask;
    }

    /// <summary>Has to change one row. Anything else is a fault of ours, and nothing of the transaction may be kept.</summary>
    /// <exception cref="DBConcurrencyException">Here, or when it is sent.</exception>
    public async Task AddOne(string sql, object values)
    {
        if (batch is not null) ones.Add(Put(sql, values, batch));
        else One(await connection.ExecuteAsync(sql, values, transaction));
    }

    private static DbBatchCommand Put(string sql, object values, DbBatch batch)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = sql;
        foreach (var property in Properties.GetOrAdd(values.GetType(), type => type.GetProperties()))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = property.Name;
            ColumnTypes.Set(parameter, property.PropertyType, property.GetValue(values));
            command.Parameters.Add(parameter);
        }
        batch.BatchCommands.Add(command);
        return command;
    }

    /// <summary>The same statement for each.</summary>
    public async Task Add(string sql, IEnumerable<object> rows)
    {
        foreach (var row in rows) await Add(sql, row);
    }

    /// <summary>Nothing is written for certain before this.</summary>
    public async Task Send()
    {
        if (batch is not { BatchCommands.Count: > 0 }) return;
        batch.Transaction = transaction;
        await batch.ExecuteNonQueryAsync();
        foreach (var one in ones) One(one.RecordsAffected);
        ones.Clear();
        batch.BatchCommands.Clear();
    }

    private static void One(int rows)
    {
        if (rows != 1) throw new DBConcurrencyException($"{rows} rows were changed where one was to be.");
    }
}
