using System.Text.RegularExpressions;

namespace EmotionalNumbness.Browser.RightToLeft;

/// <summary>A copy of the content with two parts “in Arabic”; the rest of the guide stands in English inside pages that run from right to left.</summary>
internal sealed partial class ArabicContent : IDisposable
{
    private static readonly string[] Parts = ["what-numbness-is", "when-to-get-help-now"];

    private readonly DirectoryInfo copy = Directory.CreateTempSubdirectory("arabic-content-");

    public ArabicContent()
    {
        var original = Find();
        foreach (var file in original.EnumerateFiles("*", SearchOption.AllDirectories))
            file.CopyTo(PathFor(Path.GetRelativePath(original.FullName, file.FullName)));
        foreach (var slug in Parts)
            Write($"guide/{slug}.md", Part(Read($"guide/{slug}.md")));
        Write("labels.yaml", Values().Replace(Read("labels.yaml"), value => value.Groups[1].Value + ArabicLetters.Of(value.Groups[2].Value)));
        Write("wording.yaml", "- find: ييييي\n  why: it stands in no text\n  instead: nothing\n");
        Write("guide/_groups.yaml", string.Concat(Group().Matches(Read("guide/_index.yaml")).Select(group => $"- group: {group.Groups[1].Value}\n  name: {ArabicLetters.Of(group.Groups[1].Value)}\n")));
    }

    public string Folder => copy.FullName;

    public void Dispose() => copy.Delete(recursive: true);

    // Keys, dates, citations, addresses and the kinds of cards stay as they are.
    private static string Part(string text)
    {
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        return Values().Replace(text[..end], value => value.Groups[1].Value + ArabicLetters.Of(value.Groups[2].Value))
            + Marks().Replace(text[end..], found => found.Groups["mark"].Success ? found.Value : ArabicLetters.Of(found.Value));
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(copy.FullName, "en", path));

    private void Write(string path, string text) => File.WriteAllText(PathFor($"{ArabicLetters.Language}/{path}"), text);

    private string PathFor(string path)
    {
        var file = new FileInfo(Path.Combine(copy.FullName, path));
        file.Directory!.Create();
        return file.FullName;
    }

    private static DirectoryInfo Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EmotionalNumbness.sln")))
            folder = folder.Parent;
        return new DirectoryInfo(Path.Combine(folder.FullName, "content"));
    }

    [GeneratedRegex("^([a-z-]+: |  - )(.+)$", RegexOptions.Multiline)]
    private static partial Regex Values();

    [GeneratedRegex("^- group: (.+)$", RegexOptions.Multiline)]
    private static partial Regex Group();

    [GeneratedRegex(@"(?<mark>\[@[^\]]*\]|\]\([^)]*\)|^:::(?: [a-z-]+)?)|[A-Za-z]+", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
