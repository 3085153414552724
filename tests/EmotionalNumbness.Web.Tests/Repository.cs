using EmotionalNumbness.Guide;
using EmotionalNumbness.Guide.Loading;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.Loading;
using EmotionalNumbness.Web.Pages;

namespace EmotionalNumbness.Web.Tests;

/// <summary>The real content, loaded once, to compare pages with.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Content { get; } = Path.Combine(Root, "content");

    /// <summary>The folder of the program's project, where its settings and static files are.</summary>
    public static string Web { get; } = Path.Combine(Root, "src", "EmotionalNumbness.Web");

    public static PublishedGuide Guide { get; } =
        GuideLoader.Load(new GuideSource(Content, "en", SiteAddresses.OpenToEditors)).Guide!;

    // No day and no age: time passing breaks no build. `check` watches the age.
    public static HelplineDirectory Helplines { get; } =
        HelplineLoader.Load(Path.Combine(Content, "helplines"), DateOnly.MaxValue, new HelplineAgeLimits(int.MaxValue, int.MaxValue)).Directory!;

    /// <summary>The newest day in the content; a little later nothing in it is stale.</summary>
    public static DateOnly Checked { get; } = Helplines.Countries.Max(country => country.Checked);

    public static CountryHelplines Country(string code) => Helplines.For(code)!;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EmotionalNumbness.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
