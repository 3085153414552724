namespace EmotionalNumbness.Guide.Loading;

/// <summary>The guide's order, from <c>guide/_index.yaml</c>.</summary>
internal sealed record IndexFile(string File, IReadOnlyList<IndexGroup> Groups)
{
    public static IndexFile Read(ContentFolder folder, string language, ProblemList problems)
    {
        var file = $"{language}/guide/_index.yaml";
        var groups = new List<IndexGroup>();
        if (folder.Read(file, problems) is { } text)
        {
            foreach (var map in YamlMap.ParseList(text, file, problems))
            {
                groups.Add(new IndexGroup(map.Text("group"), map.LinedTexts("parts", 1, 50)));
                map.RefuseOtherKeys();
            }
        }

        return new IndexFile(file, groups);
    }
}

/// <param name="Title">The group's heading.</param>
/// <param name="Slugs">Its parts, in order, each with its line.</param>
internal sealed record IndexGroup(string Title, IReadOnlyList<(string Slug, int Line)> Slugs);
