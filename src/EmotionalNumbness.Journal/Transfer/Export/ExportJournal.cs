using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault.Age;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>Writes everything that a journal holds into one archive: for programs, for other journals, for a spreadsheet and for reading.</summary>
public sealed class ExportJournal
{
    private readonly IDbContextFactory<JournalDbContext> contexts;
    private readonly PassphraseRules rules;
    private readonly TimeProvider clock;

    internal ExportJournal(IDbContextFactory<JournalDbContext> contexts, PassphraseRules rules, TimeProvider clock) =>
        (this.contexts, this.rules, this.clock) = (contexts, rules, clock);

    /// <summary>
    /// Writes the archive straight through, asynchronously only: it takes the same memory for a hundred entries and for a hundred thousand, but for about
    /// 400 bytes each, most of them the ZIP's own table of contents. The same journal gives the same bytes, except that a locked archive has its own random salt.
    /// When it ends early, what was written is no archive and says so when it is opened.
    /// </summary>
    /// <param name="journal">Open.</param>
    /// <param name="choices">What the writer decided.</param>
    /// <param name="destination">Such as a response's body. Left open.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ExportResult> WriteAsync(OpenJournal journal, ExportChoices choices, Stream destination, CancellationToken cancellationToken)
    {
        if (choices.Passphrase is not { } passphrase)
            return new ExportResult.Written(await WriteZipAsync(journal, choices, destination, cancellationToken));
        if (rules.Check(passphrase, null) is not PassphraseProblem.None and var problem)
            return new ExportResult.PassphraseRefused(problem);
        await using var locked = await AgeWriteStream.BeginAsync(destination, passphrase, cancellationToken);
        var counts = await WriteZipAsync(journal, choices, locked, cancellationToken);
        await locked.FinishAsync(cancellationToken);
        return new ExportResult.Written(counts);
    }

    private async Task<ExportCounts> WriteZipAsync(OpenJournal journal, ExportChoices choices, Stream destination, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var index = await ExportIndex.OfAsync(db, journal, choices.Shown, clock, cancellationToken);
        var archive = await ArchiveFiles.BeginAsync(destination, cancellationToken);
        await archive.AddAsync(OwnFormat.JournalFile, file => new JournalLines(db, journal, index, file).WriteAsync(cancellationToken), cancellationToken);
        await archive.AddTextAsync(
            OwnFormat.PageFile, text => new Page.ReadablePage(db, journal, index, choices.Words, text).WriteAsync(cancellationToken), cancellationToken);
        await archive.AddTextAsync(OwnFormat.CheckInsFile, text => CheckInTable.WriteAsync(db, journal, index, text, cancellationToken), cancellationToken);
        await MarkdownFiles.WriteAsync(db, journal, index, archive, cancellationToken);
        await archive.AddAsync(OwnFormat.ManifestFile, file => file.WriteAsync(Manifest.Of(index.Counts), cancellationToken).AsTask(), cancellationToken);
        await archive.FinishAsync(cancellationToken);
        return index.Counts;
    }
}
