namespace EmotionalNumbness.Journal.Tests;

/// <summary>Files of the repository that tests read where they stand.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Content(string path) => Path.Combine(Root, "content", "en", path);

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Directory.Packages.props")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new DirectoryNotFoundException("The tests run from within the repository.");
    }
}
