using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Tryggve.Web.Operations;

/// <summary>
/// One event, one line: as text, or as a JSON object. Addresses hold secrets (links to choose a password, calendars) and what people search for, so the framework's own lines
/// about requests, and its scopes, which both carry them, are never written however the levels are set; <see cref="RequestLog"/> says the same without.
/// </summary>
internal sealed class LogLines(IConfiguration configuration, TimeProvider time) : ConsoleFormatter(Format)
{
    public const string Format = "tryggve";

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly bool json = LogRules.IsJson(configuration);

    public override void Write<TState>(in LogEntry<TState> entry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        if (entry.LogLevel < LogLevel.Warning && entry.Category.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)) return;
        var at = time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var message = entry.Formatter(entry.State, entry.Exception);
        var trace = Activity.Current?.TraceId.ToHexString();
        textWriter.WriteLine(json ? Json(entry, at, message, trace) : Text(entry, at, message, trace));
    }

    private static string Text<TState>(in LogEntry<TState> entry, string at, string message, string? trace)
    {
        var line = new StringBuilder($"{at} {Word(entry.LogLevel)} {entry.Category}: {message}");
        if (entry.Exception is { } exception) line.Append(" | ").Append(LoggedException.Words(exception));
        if (trace is not null) line.Append(" trace=").Append(trace);
        // Nobody writes a line of their own into the log by sending a line break.
        for (var i = 0; i < line.Length; i++) if (char.IsControl(line[i]) || line[i] is '\u2028' or '\u2029') line[i] = ' ';
        return line.ToString();
    }

    private static string Json<TState>(in LogEntry<TState> entry, string at, string message, string? trace)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            writer.WriteStartObject();
            writer.WriteString("time", at);
            writer.WriteString("level", Word(entry.LogLevel));
            writer.WriteString("category", entry.Category);
            if (entry.EventId.Name is { } name) writer.WriteString("event", name);
            writer.WriteString("message", message);
            if (trace is not null) writer.WriteString("trace", trace);
            if (entry.Exception is { } exception) writer.WriteString("exception", LoggedException.Words(exception));
            if (entry.State is IReadOnlyList<KeyValuePair<string, object?>> { Count: > 1 } values) Write(writer, values);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<KeyValuePair<string, object?>> values)
    {
        writer.WriteStartObject("values");
        foreach (var (name, value) in values.Where(v => v.Key != "{OriginalFormat}"))
        {
            if (value is int or long) writer.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
            else if (value is double and not (double.NaN or double.PositiveInfinity or double.NegativeInfinity)) writer.WriteNumber(name, (double)value);
            else writer.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
        }
        writer.WriteEndObject();
    }

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Critical => "critical",
        LogLevel.Error => "error",
        LogLevel.Warning => "warning",
        LogLevel.Information => "info",
        LogLevel.Debug => "debug",
        _ => "trace",
    };
}
