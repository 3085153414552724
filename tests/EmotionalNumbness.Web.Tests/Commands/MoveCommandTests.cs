using EmotionalNumbness.Web.Tests.Databases;

namespace EmotionalNumbness.Web.Tests.Commands;

/// <summary>A whole installation, moved by the built program from one real database to another.</summary>
public sealed class MoveCommandTests
{
    [PostgresFact]
    public async Task Journals_move_to_postgresql_and_back_and_open_with_the_same_passphrase()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using var before = new SiteHost().OnSqlite();
        using (var writer = new Writer(before))
        {
            await writer.CreateAsync("Moving house");
            await WriteAsync(writer, "packed in a box");
        }

        using var there = await SiteProgram.RunAsync("move", "postgres", "--data", before.DataDirectory, "--connection", database.ConnectionString);

        Assert.True(there.ExitCode == 0, there.Output);
        Assert.Contains("Records: 1 of 1", there.Output, StringComparison.Ordinal);
        Assert.Contains("Moved: both databases hold the same. Set Database:Provider to Postgres", there.Output, StringComparison.Ordinal);
        await using (var after = new SiteHost().With("Database:Provider", "Postgres").With("Database:ConnectionString", database.ConnectionString))
        {
            using var writer = new Writer(after);
            Assert.Contains("packed in a box", (await writer.UnlockAsync("Moving house")).Text, StringComparison.Ordinal);
            await WriteAsync(writer, "unpacked again");
        }

        await using var home = new SiteHost().OnSqlite();
        using var back = await SiteProgram.RunAsync("move", "sqlite", "--data", home.DataDirectory, "--connection", database.ConnectionString);

        Assert.True(back.ExitCode == 0, back.Output);
        using var returned = new Writer(home);
        var page = await returned.UnlockAsync("Moving house");
        Assert.Contains("packed in a box", page.Text, StringComparison.Ordinal);
        Assert.Contains("unpacked again", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_without_a_database_is_named_and_not_made()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        using var program = await SiteProgram.RunAsync("move", "postgres", "--data", nowhere, "--connection", "Host=localhost;Database=none");

        Assert.Equal(1, program.ExitCode);
        Assert.Equal($"There is no journal.db in {nowhere}. Name the directory with --data.", program.Output);
        Assert.False(Directory.Exists(nowhere));
    }

    [Fact]
    public async Task Without_a_connection_it_says_how_to_write_one()
    {
        using var program = await SiteProgram.RunAsync("move", "sqlite");

        Assert.Equal(1, program.ExitCode);
        Assert.Contains("Write it as Host=…;Database=…", program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Output, StringComparison.Ordinal);
    }

    private static async Task WriteAsync(Writer writer, string text)
    {
        await writer.OpenAsync("/journal/write");
        await writer.SendAsync("/journal/write", ("form.text", text));
    }
}
