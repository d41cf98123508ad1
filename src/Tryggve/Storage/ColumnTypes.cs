using System.Data;
using System.Globalization;
using System.Text;
using Dapper;
using Npgsql;

namespace Tryggve.Storage;

/// <summary>The types that stand in the database as another.</summary>
internal static class ColumnTypes
{
    public static readonly IReadOnlyDictionary<Type, SqlMapper.ITypeHandler> Handlers = new Dictionary<Type, SqlMapper.ITypeHandler>
    {
        [typeof(Guid)] = new GuidAsText(), [typeof(DateTimeOffset)] = new TimeAsText(), [typeof(bool)] = new FlagAsNumber(), [typeof(Utf8Text)] = new Utf8AsText(),
    };

    /// <summary>As Dapper sets a parameter.</summary>
    /// <param name="type">What it would be if it were not null.</param>
    public static void Set(IDbDataParameter parameter, Type type, object? value)
    {
        if (Handlers.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var handler)) handler.SetValue(parameter, value!);
        else parameter.Value = value ?? DBNull.Value;
    }
}

/// <summary>How a type stands in the database, the same in both. What is null says its type too: PostgreSQL asks.</summary>
internal abstract class ColumnType<T>(DbType stored) : SqlMapper.ITypeHandler where T : struct
{
    public virtual void SetValue(IDbDataParameter parameter, object value)
    {
        parameter.DbType = stored;
        parameter.Value = value is T known ? Write(known) : DBNull.Value;
    }

    public object Parse(Type destinationType, object value) => Read(value);

    protected abstract object Write(T value);

    protected abstract T Read(object value);
}

/// <summary>Identities stand in the database as lower-case text, so that they read and sort the same in every tool.</summary>
internal sealed class GuidAsText() : ColumnType<Guid>(DbType.String)
{
    protected override object Write(Guid value) => value.ToString();

    protected override Guid Read(object value) => Guid.Parse((string)value);
}

/// <summary>Times stand in the database as UTC in ISO 8601, which sorts as text.</summary>
internal sealed class TimeAsText() : ColumnType<DateTimeOffset>(DbType.String)
{
    public static string Of(DateTimeOffset value) => value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    protected override object Write(DateTimeOffset value) => Of(value);

    protected override DateTimeOffset Read(object value) => DateTimeOffset.Parse((string)value, CultureInfo.InvariantCulture);
}

/// <summary>A long text that was written as UTF-8, which is how PostgreSQL takes it and how it is hashed.</summary>
internal readonly record struct Utf8Text(ReadOnlyMemory<byte> Bytes);

/// <summary>A text in the database: only where somebody writes it is it known as bytes.</summary>
internal sealed class Utf8AsText() : ColumnType<Utf8Text>(DbType.String)
{
    public override void SetValue(IDbDataParameter parameter, object value)
    {
        base.SetValue(parameter, value);
        // SQLite takes bytes for a value of another type.
        if (parameter is not NpgsqlParameter && value is Utf8Text text) parameter.Value = Encoding.UTF8.GetString(text.Bytes.Span);
    }

    protected override object Write(Utf8Text value) => value.Bytes;

    protected override Utf8Text Read(object value) => new(Encoding.UTF8.GetBytes((string)value));
}

/// <summary>Flags stand in the database as 1 and 0, so that they can be summed.</summary>
internal sealed class FlagAsNumber() : ColumnType<bool>(DbType.Int64)
{
    protected override object Write(bool value) => value ? 1L : 0L;

    /// <summary>What is asked as a question is answered as one by PostgreSQL.</summary>
    protected override bool Read(object value) => value is bool answer ? answer : Convert.ToInt64(value, CultureInfo.InvariantCulture) != 0;
}
