using System.Data;
using System.Globalization;
using Dapper;

namespace Tryggve.Storage;

/// <summary>Identities stand in the database as lower-case text, so that they read and sort the same in every tool.</summary>
internal sealed class GuidAsText : SqlMapper.TypeHandler<Guid>
{
    public override Guid Parse(object value) => Guid.Parse((string)value);

    public override void SetValue(IDbDataParameter parameter, Guid value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = value.ToString();
    }
}

/// <summary>Times stand in the database as UTC in ISO 8601, which sorts as text.</summary>
internal sealed class TimeAsText : SqlMapper.TypeHandler<DateTimeOffset>
{
    public override DateTimeOffset Parse(object value) => DateTimeOffset.Parse((string)value, CultureInfo.InvariantCulture);

    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
    }
}
