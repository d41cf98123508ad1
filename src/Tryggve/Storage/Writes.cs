using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Reflection;
using Dapper;

namespace Tryggve.Storage;

/// <summary>
/// Rows that are written one after the other, none of which asks for anything: PostgreSQL gets them together when they are sent, or begun with, SQLite, which lies
/// in the same process, each at once. When something else fails meanwhile, what the server says of those under way is not heard.
/// </summary>
internal sealed class Writes(DbConnection connection, DbTransaction transaction) : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();
    private DbBatch? batch = connection.CanCreateBatch ? connection.CreateBatch() : null;
    private List<DbBatchCommand> ones = [];
    private Task underWay = Task.CompletedTask;

    public bool IsPostgres => connection.IsPostgres();

    public DbTransaction Transaction => transaction;

    /// <summary>For what has to be asked meanwhile, when the server has done with what is under way. What was added is not to be seen there before it has been sent.</summary>
    public async Task<DbConnection> Quiet()
    {
        await underWay;
        return connection;
    }

    /// <param name="sql">One statement.</param>
    /// <param name="values">An object whose properties are its parameters.</param>
    public Task Add(string sql, object values)
    {
        if (batch is null) return connection.ExecuteAsync(sql, values, transaction);
        Put(sql, values, batch);
        return Task.CompletedTask;
    }

    /// <summary>Has to change one row. Anything else is a fault of ours, and nothing of the transaction may be kept.</summary>
    /// <exception cref="DBConcurrencyException">Here, or by when it is sent.</exception>
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

    /// <summary>Lets the server begin with what has been added, while more is made ready.</summary>
    public async Task Begin()
    {
        await underWay;
        if (batch is not { BatchCommands.Count: > 0 } ready) return;
        var expected = ones;
        (batch, ones) = (connection.CreateBatch(), []);
        underWay = Execute(ready, expected);
    }

    /// <summary>Nothing is written for certain before this.</summary>
    public async Task Send()
    {
        await Begin();
        await underWay;
    }

    /// <summary>Sends what is left and ends the transaction: PostgreSQL is told both at once, and forgets the one when it cannot do the other.</summary>
    public async Task Commit()
    {
        await underWay;
        // What must have changed one row is looked at first.
        if (batch is null || ones.Count > 0)
        {
            await Send();
            await transaction.CommitAsync();
            return;
        }
        Put("COMMIT", new { }, batch);
        await Send();
    }

    /// <summary>A transaction cannot be taken back while something of it is under way.</summary>
    public async ValueTask DisposeAsync()
    {
        await underWay.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (batch is not null) await batch.DisposeAsync();
    }

    private async Task Execute(DbBatch ready, List<DbBatchCommand> expected)
    {
        await using var sent = ready;
        ready.Transaction = transaction;
        await ready.ExecuteNonQueryAsync();
        foreach (var one in expected) One(one.RecordsAffected);
    }

    private static void One(int rows)
    {
        if (rows != 1) throw new DBConcurrencyException($"{rows} rows were changed where one was to be.");
    }
}
