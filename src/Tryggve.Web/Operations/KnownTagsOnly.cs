using System.Diagnostics;
using OpenTelemetry;

namespace Tryggve.Web.Operations;

/// <summary>Takes away what a span says beyond this list before it is sent: addresses hold secrets and what people search for, and what the next version of a framework will add is not known.</summary>
internal sealed class KnownTagsOnly : BaseProcessor<Activity>
{
    private static readonly string[] Known =
    [
        "http.request.method", "http.response.status_code", "http.route", "url.scheme", "server.address", "server.port", "network.protocol.version", "error.type",
        "db.system", "db.system.name", "db.name", "db.namespace", "db.response.status_code", "tryggve.outcome", "tryggve.format",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var (name, _) in data.TagObjects.ToList())
        {
            if (!Known.Contains(name)) data.SetTag(name, null);
        }
        // What an exception says of itself may repeat what somebody typed.
        if (data.StatusDescription is not null) data.SetStatus(data.Status);
    }
}
