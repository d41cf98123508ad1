using OpenTelemetry;
using OpenTelemetry.Trace;

namespace Tryggve.Web.Operations;

/// <summary>
/// Which work is traced: a share of the requests, and all that belongs to one of them. A stranger's header does not decide it, and neither health nor the sending of traces
/// is traced.
/// </summary>
internal sealed class Sampled(double share) : Sampler
{
    private readonly TraceIdRatioBasedSampler ratio = new(share);

    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters)
    {
        var parent = samplingParameters.ParentContext;
        if (Sdk.SuppressInstrumentation || IsHealth(samplingParameters.Tags)) return new SamplingResult(SamplingDecision.Drop);
        if (parent.TraceId == default || parent.IsRemote) return ratio.ShouldSample(samplingParameters);
        return new SamplingResult((parent.TraceFlags & System.Diagnostics.ActivityTraceFlags.Recorded) == 0 ? SamplingDecision.Drop : SamplingDecision.RecordAndSample);
    }

    private static bool IsHealth(IEnumerable<KeyValuePair<string, object?>>? tags) =>
        tags?.Any(t => t is { Key: "url.path", Value: Health.Live or Health.Ready }) == true;
}
