using EmotionalNumbness.Journal.Transfer.Import.Files;

namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>Knows one format.</summary>
internal interface IImportReader
{
    ImportFormat Format { get; }

    /// <summary>
    /// Everything in it, in the order of the file. What cannot be read is noted in the report and left out;
    /// <see cref="ImportRefusedException"/> says that the whole file is not to be taken.
    /// </summary>
    IAsyncEnumerable<ImportedItem> ReadAsync(ImportSource source, ImportReading reading, CancellationToken cancellationToken);
}
