using System.Runtime.CompilerServices;

namespace EmotionalNumbness.Web.Tests.Scenarios.Cluster;

/// <summary>A test that starts and kills servers of its own: tests/cluster runs it, and sets how long it lasts.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ClusterFactAttribute : FactAttribute
{
    public ClusterFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (Length is null)
            Skip = "tests/cluster runs it.";
    }

    /// <summary>Of each part of a test under load.</summary>
    public static TimeSpan? Length { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CLUSTER_SECONDS"), out var seconds) ? TimeSpan.FromSeconds(seconds) : null;
}
