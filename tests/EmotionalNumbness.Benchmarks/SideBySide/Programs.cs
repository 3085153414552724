using EmotionalNumbness.Survival;

namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>The published programs that are measured.</summary>
/// <param name="Site">Ours.</param>
/// <param name="WebApp">What <c>dotnet new webapp</c> makes: Razor Pages, and nothing on them.</param>
/// <param name="Web">What <c>dotnet new web</c> makes: one endpoint that says hello in plain text.</param>
internal sealed record Programs(FileInfo Site, FileInfo WebApp, FileInfo Web)
{
    /// <summary>From its own folder, as it stands there.</summary>
    public static Task<SiteProcess> StartAsync(FileInfo program, DirectoryInfo data, CancellationToken cancellationToken) =>
        SiteProcess.StartAsync(program, program.Directory!, data.FullName, cancellationToken);
}
