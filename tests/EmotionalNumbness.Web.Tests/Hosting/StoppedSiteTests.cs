namespace EmotionalNumbness.Web.Tests.Hosting;

/// <summary>A site that has stopped lets go of what it held.</summary>
public sealed class StoppedSiteTests
{
    [Fact]
    public async Task Its_database_is_closed()
    {
        var data = Directory.CreateTempSubdirectory("stopped-");
        try
        {
            await using (var site = new SiteHost().OnSqlite().With("Data:Directory", data.FullName))
            {
                using var writer = new Writer(site);
                await writer.CreateAsync();
                Assert.Contains("journal.db-wal", data.EnumerateFiles().Select(file => file.Name));
            }

            // SQLite takes its write-ahead log away with the last connection, and one may be on its way back to the pool.
            await Patience.UntilAsync(() => Task.FromResult(data.EnumerateFiles().All(file => file.Name != "journal.db-wal")));
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }
}
