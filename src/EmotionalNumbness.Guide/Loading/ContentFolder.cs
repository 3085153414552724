using System.Text;

namespace EmotionalNumbness.Guide.Loading;

/// <summary>Reads files below the content folder and remembers what it read, for the version.</summary>
internal sealed class ContentFolder(string root)
{
    // A part is about 6 KB; a file of this size is a mistake, and reading it would stall the start.
    private const long LargestFile = 2 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SortedDictionary<string, string> read = new(StringComparer.Ordinal);

    /// <summary>Everything read so far, by path.</summary>
    public IReadOnlyDictionary<string, string> FilesRead => read;

    public bool Exists(string path) => File.Exists(Path.Combine(root, path));

    /// <summary>The slugs of the Markdown files in a folder, sorted.</summary>
    public IReadOnlyList<string> Slugs(string folder)
    {
        var directory = new DirectoryInfo(Path.Combine(root, folder));
        return directory.Exists
            ? [.. directory.EnumerateFiles("*.md").Select(file => Path.GetFileNameWithoutExtension(file.Name)).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>A file's text with line feeds only; null where it cannot be read, which is then a problem.</summary>
    public string? Read(string path, ProblemList problems)
    {
        var file = new FileInfo(Path.Combine(root, path));
        if (!file.Exists)
            problems.Add(path, 1, "This file is missing. Put it back, or remove what points to it.");
        else if (file.Length > LargestFile)
            problems.Add(path, 1, $"This file is larger than {LargestFile / 1024} KB. Split it.");
        else
            return Decode(path, file, problems);
        return null;
    }

    private string? Decode(string path, FileInfo file, ProblemList problems)
    {
        try
        {
            var text = StrictUtf8.GetString(File.ReadAllBytes(file.FullName)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            return read[path] = text;
        }
        catch (DecoderFallbackException)
        {
            problems.Add(path, 1, "This file is not UTF-8 text. Save it as UTF-8 in your editor.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(path, 1, $"This file cannot be read: {error.Message}");
        }

        return null;
    }
}
