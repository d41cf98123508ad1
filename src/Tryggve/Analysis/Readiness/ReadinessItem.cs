using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Analysis.Readiness;

/// <summary>Punkt i beredskapslistan: something a plan lacks or should say better, and the field where it is mended.</summary>
/// <param name="Part">The part of the plan it concerns; <see cref="Guid.Empty"/> for the plan itself.</param>
/// <param name="What">The part in a few words.</param>
public sealed record ReadinessItem(Remark Remark, Guid Part, TextField Field, string Area, string What);
