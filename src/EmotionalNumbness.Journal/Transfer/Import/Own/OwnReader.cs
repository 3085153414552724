using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.Transfer.Import.Files;

namespace EmotionalNumbness.Journal.Transfer.Import.Own;

/// <summary>Our own export: a manifest and a line for each thing, read one line at a time. The other files in it are for people.</summary>
internal sealed class OwnReader : IImportReader
{
    /// <summary>A letter takes up to six bytes in JSON.</summary>
    private const int LettersPerByte = 6;

    /// <summary>For all that stands beside the text.</summary>
    private const int BesideText = 256 * 1024;

    public ImportFormat Format => ImportFormat.Own;

    public async IAsyncEnumerable<ImportedItem> ReadAsync(
        ImportSource source, ImportReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = await OwnManifest.LinesAsync(source, reading, cancellationToken);
        if (source.Files.FirstOrDefault(file => file.Name == OwnFormat.JournalFile) is not { } journal)
            throw new ImportRefusedException(RefusalReason.Damaged);
        using var text = journal.OpenText();
        var number = 0;
        // Drafts may be twice as long as entries.
        await foreach (var line in BoundedLines.ReadAsync(text, 2 * LettersPerByte * reading.LongestEntry + BesideText, cancellationToken))
        {
            number++;
            if (line is null)
                reading.Report.Problem(ProblemKind.TooLong, OwnFormat.JournalFile, number);
            else if (OwnLine.Read(line, reading, number) is { } item)
                yield return item;
        }

        if (number != lines)
            reading.Report.Problem(ProblemKind.Damaged, OwnFormat.JournalFile, null);
    }
}
