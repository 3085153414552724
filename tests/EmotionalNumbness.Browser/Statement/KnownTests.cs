using System.Text.RegularExpressions;

namespace EmotionalNumbness.Browser.Statement;

/// <summary>Every test of the repository, by the names in which documents speak of it.</summary>
internal sealed partial class KnownTests
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    private KnownTests()
    {
    }

    public static KnownTests Read(string repository)
    {
        var known = new KnownTests();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(repository, "tests"), "*.cs", SearchOption.AllDirectories))
            known.Add(Path.GetRelativePath(Path.Combine(repository, "tests"), file).Split(Path.DirectorySeparatorChar)[0], File.ReadAllText(file));
        return known;
    }

    /// <param name="name"><c>Project:Class.Test</c>, or <c>Project:Class</c>.</param>
    public bool Has(string name) => names.Contains(name);

    private void Add(string project, string code)
    {
        if (Class().Match(code) is not { Success: true } type || !Fact().IsMatch(code))
            return;
        var owner = $"{project.Replace("EmotionalNumbness.", "", StringComparison.Ordinal).Replace(".Tests", "", StringComparison.Ordinal)}:{type.Groups[1].Value}";
        names.Add(owner);
        names.UnionWith(Method().Matches(code).Select(method => $"{owner}.{method.Groups[1].Value}"));
    }

    [GeneratedRegex(@"^public (?:sealed |partial )*class (\w+)", RegexOptions.Multiline)]
    private static partial Regex Class();

    [GeneratedRegex(@"\[(Fact|Theory)")]
    private static partial Regex Fact();

    [GeneratedRegex(@"^    public (?:async )?(?:Task|ValueTask|void) (\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Method();
}
