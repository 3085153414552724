namespace EmotionalNumbness.Web.Tests;

/// <summary>The real content in a temporary folder, where a test may change it.</summary>
internal sealed class ContentCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("content-");

    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var copy = new FileInfo(PathOf(Path.GetRelativePath(Repository.Content, file)));
            copy.Directory!.Create();
            File.Copy(file, copy.FullName);
        }
    }

    public string Folder => folder.FullName;

    public ContentCopy Replace(string file, string old, string now)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), text.Replace(old, now, StringComparison.Ordinal));
        return this;
    }

    public ContentCopy Without(string file)
    {
        Assert.True(File.Exists(PathOf(file)));
        File.Delete(PathOf(file));
        return this;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(folder.FullName, file);
}
