using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.Transfer.Import.Files;

namespace EmotionalNumbness.Journal.Transfer.Import.Own;

internal sealed class OwnReader : IImportReader
{
    public const string ManifestName = "manifest.json";

    public ImportFormat Format => ImportFormat.Own;

    public async IAsyncEnumerable<ImportedItem> ReadAsync(
        ImportSource source, ImportReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        yield break;
    }
}
