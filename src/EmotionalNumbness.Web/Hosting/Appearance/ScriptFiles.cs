using System.Security.Cryptography;

namespace EmotionalNumbness.Web.Hosting.Appearance;

/// <summary>The small modules that every page may load, with the digest a browser holds them to.</summary>
internal sealed class ScriptFiles(IWebHostEnvironment environment)
{
    private static readonly string[] Names = ["leave", "time-zone", "offline"];

    public IReadOnlyList<ScriptFile> All { get; } = [.. Names.Select(name => Read(environment, $"js/{name}.js"))];

    private static ScriptFile Read(IWebHostEnvironment environment, string path)
    {
        using var stream = environment.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        return new ScriptFile(path, "sha384-" + Convert.ToBase64String(SHA384.HashData(stream)));
    }
}

/// <param name="Path">Below the web root.</param>
/// <param name="Integrity">For the <c>integrity</c> attribute (W3C Subresource Integrity).</param>
internal sealed record ScriptFile(string Path, string Integrity);
