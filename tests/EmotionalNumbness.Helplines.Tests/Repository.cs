using EmotionalNumbness.Helplines.Loading;

namespace EmotionalNumbness.Helplines.Tests;

/// <summary>The real content, loaded once.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    // No day and no age: time passing breaks no build. `check` watches the age.
    public static HelplineLoad Load { get; } =
        HelplineLoader.Load(Path.Combine(Root, "content", "helplines"), DateOnly.MaxValue, new HelplineAgeLimits(int.MaxValue, int.MaxValue));

    public static HelplineDirectory Directory => Load.Directory!;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EmotionalNumbness.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
