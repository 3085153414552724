namespace EmotionalNumbness.Browser.Statement;

/// <summary>A committed document that these tests write: <c>WRITE_DOCS=1</c> writes it anew, otherwise it must be the same.</summary>
internal static class GeneratedFile
{
    private static readonly bool IsWritten = Environment.GetEnvironmentVariable("WRITE_DOCS") == "1";

    public static string Repository { get; } = FindRepository();

    public static void AssertIs(string path, string text)
    {
        var file = Path.Combine(Repository, path);
        if (IsWritten)
            File.WriteAllText(file, text);
        Assert.True(File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text, $"{path} is not what the tests make of it. Write it anew: WRITE_DOCS=1 dotnet run --project tests/EmotionalNumbness.Browser -- -class '*StatementTests'");
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EmotionalNumbness.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
