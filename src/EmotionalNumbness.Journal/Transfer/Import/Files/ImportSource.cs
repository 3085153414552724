namespace EmotionalNumbness.Journal.Transfer.Import.Files;

/// <summary>What is to be imported: one file, or the files of a ZIP in the order of their names.</summary>
internal sealed record ImportSource(bool IsZip, IReadOnlyList<SourceFile> Files)
{
    public IEnumerable<SourceFile> With(params string[] extensions) => Files.Where(file => extensions.Contains(file.Extension));
}
