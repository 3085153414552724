using System.Text.RegularExpressions;

namespace EmotionalNumbness.Guide.Loading;

/// <summary>A Markdown file that could be taken apart.</summary>
/// <param name="Slug">Its name without the ending.</param>
/// <param name="Address">Where it is served, from the site's root.</param>
/// <param name="Whole">The file's whole text.</param>
/// <param name="Source">Front matter and body.</param>
internal sealed partial record TextFile(string Slug, string Address, string Whole, SourceText Source)
{
    public static IReadOnlyList<TextFile> ReadAll(ContentFolder folder, string path, string addressPrefix, ProblemList problems)
    {
        var texts = new List<TextFile>();
        foreach (var slug in folder.Slugs(path))
        {
            var file = $"{path}/{slug}.md";
            if (!SlugForm().IsMatch(slug))
                problems.Add(file, 1, "A file's name is its address: lower-case letters, digits and hyphens only. Rename it.");
            else if (folder.Read(file, problems) is { } text && SourceText.Split(file, text, problems) is { } source)
                texts.Add(new TextFile(slug, addressPrefix + slug, text, source));
        }

        return texts;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugForm();
}
