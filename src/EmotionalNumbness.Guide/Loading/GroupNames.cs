namespace EmotionalNumbness.Guide.Loading;

/// <summary>What the groups of parts or exercises are called in another language, from <c>_groups.yaml</c>. Their order is the original's.</summary>
internal static class GroupNames
{
    /// <param name="folder">Where content is.</param>
    /// <param name="file">Where the names are.</param>
    /// <param name="original">The groups there are.</param>
    /// <param name="problems">Where problems go.</param>
    public static IReadOnlyDictionary<string, string> Read(ContentFolder folder, string file, IndexFile original, ProblemList problems)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (folder.Read(file, problems) is not { } text)
            return names;

        foreach (var map in YamlMap.ParseList(text, file, problems))
        {
            var (group, name) = (map.Text("group"), map.Text("name"));
            map.RefuseOtherKeys();
            if (original.Groups.All(known => known.Title != group))
                problems.Add(file, map.LineOf("group"), $"{original.File} has no group “{group}”. Copy its name from there.");
            else if (!names.TryAdd(group, name))
                problems.Add(file, map.Line, $"The group “{group}” is there twice. Keep one.");
        }

        foreach (var missing in original.Groups.Where(group => !names.ContainsKey(group.Title)))
            problems.Add(file, 1, $"The group “{missing.Title}” has no name here. Add it.");
        return names;
    }
}
