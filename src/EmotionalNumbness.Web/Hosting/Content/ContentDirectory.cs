namespace EmotionalNumbness.Web.Hosting.Content;

internal static class ContentDirectory
{
    /// <summary>The folder's absolute path.</summary>
    /// <param name="configured">As it is set.</param>
    /// <param name="startFrom">It is looked for there, beside the program, in the current directory, and above each.</param>
    /// <param name="key">The setting's, for the message.</param>
    /// <exception cref="DirectoryNotFoundException">It is nowhere to be found.</exception>
    public static string Find(string configured, string startFrom, string key = $"{ContentOptions.Section}:{nameof(ContentOptions.Directory)}")
    {
        if (Path.IsPathRooted(configured) && Directory.Exists(configured))
            return configured;

        foreach (var start in new[] { startFrom, AppContext.BaseDirectory, Environment.CurrentDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                // "helplines" tells our folder from any other of that name.
                var candidate = Path.Combine(folder.FullName, configured);
                if (Directory.Exists(Path.Combine(candidate, "helplines")))
                    return candidate;
            }
        }

        throw new DirectoryNotFoundException(
            $"{key} is “{configured}”, and there is no such folder. Set it to the path of the content folder.");
    }
}
