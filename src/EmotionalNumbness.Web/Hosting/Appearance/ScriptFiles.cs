using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace EmotionalNumbness.Web.Hosting.Appearance;

/// <summary>The small modules that pages load, with the digest a browser holds them to.</summary>
internal sealed class ScriptFiles(IWebHostEnvironment environment)
{
    private static readonly string[] Everywhere = ["leave", "time-zone", "offline"];

    private readonly ConcurrentDictionary<string, ScriptFile> files = new();

    /// <summary>Those of every page, and then those of one.</summary>
    /// <param name="names">Of files in <c>js/</c>, without their ending.</param>
    public IEnumerable<ScriptFile> With(IEnumerable<string> names) => Everywhere.Concat(names).Select(name => files.GetOrAdd(name, Read));

    private ScriptFile Read(string name)
    {
        var path = $"js/{name}.js";
        using var stream = environment.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        return new ScriptFile(path, "sha384-" + Convert.ToBase64String(SHA384.HashData(stream)));
    }
}

/// <param name="Path">Below the web root.</param>
/// <param name="Integrity">For the <c>integrity</c> attribute (W3C Subresource Integrity).</param>
internal sealed record ScriptFile(string Path, string Integrity);
