namespace EmotionalNumbness.Guide.Loading;

/// <summary>The order of the texts in a folder, from its <c>_index.yaml</c>.</summary>
internal sealed record IndexFile(string File, IReadOnlyList<IndexGroup> Groups)
{
    private const int MostInGroup = 50;

    /// <param name="folder">The content.</param>
    /// <param name="file">The index in it.</param>
    /// <param name="key">What the list in each group is called.</param>
    /// <param name="problems">Where problems go.</param>
    public static IndexFile Read(ContentFolder folder, string file, string key, ProblemList problems)
    {
        var groups = new List<IndexGroup>();
        if (folder.Read(file, problems) is { } text)
        {
            foreach (var map in YamlMap.ParseList(text, file, problems))
            {
                groups.Add(new IndexGroup(map.Text("group"), map.LinedTexts(key, 1, MostInGroup)));
                map.RefuseOtherKeys();
            }
        }

        return new IndexFile(file, groups);
    }
}

/// <param name="Title">The group's heading.</param>
/// <param name="Slugs">Its texts, in order, each with its line.</param>
internal sealed record IndexGroup(string Title, IReadOnlyList<(string Slug, int Line)> Slugs);
