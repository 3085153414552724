using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.CrisisLanguage;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EmotionalNumbness.Web.Hosting.Health;

/// <summary>Whether there is a guide to read and a number to call.</summary>
internal sealed class ContentCheck(LiveContent<GuideContent> guide, LiveContent<HelplineDirectory> helplines, LiveContent<CrisisLanguageDetector> crisisLanguage)
    : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        guide.IsLoaded && helplines.IsLoaded && crisisLanguage.IsLoaded ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The content is not loaded."));
}
