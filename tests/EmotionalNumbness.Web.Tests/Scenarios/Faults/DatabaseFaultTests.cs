using System.Net;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Web.Tests.Scenarios.Faults;

/// <summary>The database is held by somebody, or damaged: in a page, or in one sealed row.</summary>
public sealed class DatabaseFaultTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_that_another_program_holds_loses_no_text_and_the_guide_goes_on()
    {
        await using var faulty = await FaultySite.StartAsync();
        await faulty.Writer.OpenAsync(FaultySite.Write);
        await using (var other = await OpenAsync(faulty))
        {
            await RunAsync(other, "BEGIN IMMEDIATE");
            var told = faulty.IsToldAndKeepsTheTextAsync();
            await faulty.ServesGuideAndHelpAsync();
            await told;
        }

        await faulty.SavesNowAsync();
    }

    [Fact]
    public async Task A_damaged_page_loses_no_text_and_the_guide_goes_on()
    {
        await using var faulty = await FaultySite.StartAsync();
        await faulty.Writer.OpenAsync(FaultySite.Write);
        var (at, before) = await DamagePageOfAsync(faulty, "Revisions");

        await faulty.IsToldAndKeepsTheTextAsync();
        await faulty.SaysTheJournalIsOutOfReachAsync();
        await faulty.ServesGuideAndHelpAsync();

        await MendAsync(faulty, at, before);
        await faulty.Writer.OpenAsync(FaultySite.Write);
        await faulty.SaveAsync(FaultySite.Typed);
    }

    [Fact]
    public async Task A_damaged_row_is_shown_as_damaged_and_hides_no_other()
    {
        await using var faulty = await FaultySite.StartAsync();
        await faulty.SaveAsync("This one will be damaged.");
        var damaged = faulty.Writer.Page.Path.Replace("/saved", "", StringComparison.Ordinal);
        await using (var other = await OpenAsync(faulty))
        {
            await using var damage = other.CreateCommand();
            damage.CommandText = "UPDATE Revisions SET Body = zeroblob(length(Body)) WHERE RecordId = $id";
            damage.Parameters.AddWithValue("$id", Convert.FromHexString(damaged.Split('/')[^1]));
            Assert.Equal(1, await damage.ExecuteNonQueryAsync(Token));
        }

        var timeline = await faulty.Writer.OpenAsync("/journal");
        Assert.Contains(FaultySite.Kept, HtmlPage.Words(timeline.Main), StringComparison.Ordinal);
        Assert.Contains("1 of your entries cannot be opened", HtmlPage.Words(timeline.One(".note[role=alert]")), StringComparison.Ordinal);
        var entry = await faulty.Writer.OpenAsync(damaged);
        Assert.Contains("damaged", HtmlPage.Words(entry.Main), StringComparison.Ordinal);
        await faulty.SaveAsync(FaultySite.Typed);
        await faulty.ServesGuideAndHelpAsync();
    }

    [Fact]
    public async Task A_damaged_database_from_the_start_on_is_named_and_not_changed_and_the_guide_is_served()
    {
        var data = Directory.CreateTempSubdirectory("damaged-");
        try
        {
            var file = Path.Combine(data.FullName, "journal.db");
            await File.WriteAllTextAsync(file, new string('x', 9000), Token);

            var (program, address) = await SiteProgram.ServeAsync("--Data:Directory", data.FullName);
            using (program)
            {
                using var visitor = new HttpClient { BaseAddress = address };
                Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/help/us")).Status);
                Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.OpenAsync("/journal/unlock")).Status);
                await program.StopAsync();

                Assert.Equal(0, program.ExitCode);
                var told = Assert.Single(program.Lines, line => line.Contains(" FTL]", StringComparison.Ordinal) || line.Contains(" ERR]", StringComparison.Ordinal));
                Assert.Contains("cannot be used", told, StringComparison.Ordinal);
                Assert.Contains("Data:Directory", told, StringComparison.Ordinal);
                Assert.DoesNotContain("   at ", program.Output, StringComparison.Ordinal);
                Assert.Equal(9000, new FileInfo(file).Length);
            }
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<SqliteConnection> OpenAsync(FaultySite faulty)
    {
        var connection = new SqliteConnection($"Data Source={faulty.Database};Pooling=False");
        await connection.OpenAsync(Token);
        return connection;
    }

    private static async Task<object?> RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(Token);
    }

    /// <summary>Writes over the root page of a table, as a failing disk would.</summary>
    private static async Task<(long At, byte[] Before)> DamagePageOfAsync(FaultySite faulty, string table)
    {
        long page;
        long size;
        await using (var other = await OpenAsync(faulty))
        {
            page = (long)(await RunAsync(other, $"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'"))!;
            size = (long)(await RunAsync(other, "PRAGMA page_size"))!;
            await RunAsync(other, "PRAGMA wal_checkpoint(TRUNCATE)");
        }

        faulty.ForgetOpenFiles();
        var before = new byte[size];
        await using var file = new FileStream(faulty.Database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Position = (page - 1) * size;
        await file.ReadExactlyAsync(before, Token);
        file.Position = (page - 1) * size;
        await file.WriteAsync(Enumerable.Repeat((byte)0xFF, (int)size).ToArray(), Token);
        return ((page - 1) * size, before);
    }

    private static async Task MendAsync(FaultySite faulty, long at, byte[] before)
    {
        faulty.ForgetOpenFiles();
        await using var file = new FileStream(faulty.Database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Position = at;
        await file.WriteAsync(before, Token);
    }
}
