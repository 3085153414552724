using CsCheck;
using EmotionalNumbness.Journal.Tests.Transfer.Export;
using EmotionalNumbness.Journal.Transfer.Import;

namespace EmotionalNumbness.Journal.Tests.Transfer;

public sealed class RoundTripTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Exported_imported_and_exported_again_a_journal_has_the_same_bytes()
    {
        await using var installation = await Installation.StartAsync();
        var journals = 0;

        await AnyJournal.Any.SampleAsync(
            async any =>
            {
                using var journal = await installation.OpenNewAsync($"a journal {Interlocked.Increment(ref journals)}");
                using var another = await installation.OpenNewAsync($"another journal {journals}");
                await any.StoreAsync(installation, journal);

                var first = await ExportedArchive.ExportAsync(installation, journal);
                var result = await ImportAsync(installation, another, first);
                var second = await ExportedArchive.ExportAsync(installation, another);

                Assert.Equal(0, result.ProblemCount);
                Assert.Equal(any.LineCount, ExportedArchive.FilesOf(first)["journal.jsonl"].Count(c => c == '\n'));
                Assert.Equal(first, second);
                var again = await ImportAsync(installation, another, first);
                Assert.Equal(0, again.Added.Total);
                Assert.Equal(result.Added.Total, again.Duplicates);
                await installation.AssertRoomIsCountedAsync(another);
            },
            iter: 60, threads: 1);
    }

    private static async Task<ImportResult.Imported> ImportAsync(Installation installation, OpenJournal journal, byte[] archive)
    {
        using var file = new MemoryStream(archive);
        return Assert.IsType<ImportResult.Imported>(await installation.Get<ImportJournal>().ApplyAsync(journal, file, new ImportChoices(), null, 0, Token));
    }
}
