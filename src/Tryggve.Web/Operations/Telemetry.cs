using System.Globalization;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Tryggve.Web.Operations;

/// <summary>Traces and metrics for a collector, when the settings name one.</summary>
internal sealed class Telemetry(IConfiguration configuration) : IHostedService, IDisposable
{
    private const string Endpoint = "Tryggve:Telemetry:Endpoint", Share = "Tryggve:Telemetry:Share";

    /// <summary>Not Npgsql's: it writes down what went wrong in the database's own words, which may quote what somebody typed.</summary>
    private static readonly string[] Sources = [Instruments.Name, "Microsoft.AspNetCore", "System.Net.Http"];

    private static readonly string[] Meters = [Instruments.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql"];

    private TracerProvider? traces;
    private MeterProvider? metrics;

    public static bool IsWanted(IConfiguration configuration) => configuration[Endpoint] is { Length: > 0 };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var tracing = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(Who()).AddSource(Sources).SetSampler(new Sampled(ShareOf(configuration[Share]))).AddProcessor(new KnownTagsOnly());
        traces = tracing.AddOtlpExporter(collector => SendTo(collector, "/v1/traces")).Build();
        metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(Who()).AddMeter(Meters).AddOtlpExporter(collector => SendTo(collector, "/v1/metrics")).Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What was not sent yet is sent now, for a few seconds at most.</summary>
    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }

    private static ResourceBuilder Who() => ResourceBuilder.CreateDefault()
        .AddService("tryggve", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3), serviceInstanceId: $"{Environment.MachineName}-{Environment.ProcessId}");

    private static double ShareOf(string? share) => double.TryParse(share, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) ? part : 1;

    private void SendTo(OtlpExporterOptions collector, string path)
    {
        collector.Protocol = OtlpExportProtocol.HttpProtobuf;
        // Set here, the address is taken as it is.
        collector.Endpoint = new Uri(configuration[Endpoint]!.TrimEnd('/') + path);
    }
}
