namespace EmotionalNumbness.Helplines.Loading;

/// <summary>Reads the helplines folder, one YAML file a country.</summary>
public static class HelplineLoader
{
    /// <summary>
    /// Reads and checks every file. Bad content never throws; it becomes problems, and the directory is withheld.
    /// </summary>
    /// <param name="directory">The helplines folder.</param>
    /// <param name="today">The day against which ages are counted.</param>
    /// <param name="ageLimits">When a check is too old; <see cref="HelplineAgeLimits.Default"/> if not given.</param>
    public static HelplineLoad Load(string directory, DateOnly today, HelplineAgeLimits? ageLimits = null)
    {
        if (FilesIn(directory) is not { Count: > 0 } files)
            return Nothing(directory);

        var read = files.AsParallel().AsOrdered()
            .Select(file => CountryFile.Read(file, today, ageLimits ?? HelplineAgeLimits.Default))
            .ToList();
        IReadOnlyList<HelplineProblem> problems = [.. read.SelectMany(file => file.Problems)];
        return read.All(file => file.Country is not null)
            ? new HelplineLoad(new HelplineDirectory(read.Select(file => file.Country!)), problems)
            : new HelplineLoad(null, problems);
    }

    private static List<FileInfo> FilesIn(string directory)
    {
        try
        {
            // .yml is read too, so that the wrong ending is a message and not a country that is missing in silence.
            return [.. new DirectoryInfo(directory).EnumerateFiles()
                .Where(file => file.Extension is ".yaml" or ".yml" && !file.Name.StartsWith('.'))
                .OrderBy(file => file.Name, StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    private static HelplineLoad Nothing(string directory) =>
        new(null, [new HelplineProblem(directory, 1, "There is no readable .yaml file in this folder. Put one file a country there.", IsError: true)]);
}
