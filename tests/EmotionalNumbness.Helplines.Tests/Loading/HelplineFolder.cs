using System.Text;
using EmotionalNumbness.Helplines.Loading;

namespace EmotionalNumbness.Helplines.Tests.Loading;

/// <summary>A helplines folder of its own for one test.</summary>
internal sealed class HelplineFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("helplines");

    public string Path => folder.FullName;

    public HelplineFolder With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public HelplineFolder With(string file, byte[] bytes)
    {
        File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);
        return this;
    }

    public HelplineLoad Load(string today = "2026-11-22", HelplineAgeLimits? ageLimits = null) =>
        HelplineLoader.Load(Path, DateOnly.ParseExact(today, "yyyy-MM-dd"), ageLimits);

    public void Dispose() => folder.Delete(recursive: true);
}
