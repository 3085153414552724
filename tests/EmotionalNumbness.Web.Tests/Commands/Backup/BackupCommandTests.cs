namespace EmotionalNumbness.Web.Tests.Commands.Backup;

/// <summary>From the old machine to the new one, with the program that hosts run.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private const string Text = "The light on the wall.";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backup-command-");

    private string File => PathOf("journals.zip");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_journal_moves_to_a_new_machine_and_opens_there_with_its_passphrase()
    {
        var (old, next) = (PathOf("old"), PathOf("new"));
        await using (var site = new SiteHost().OnSqlite().With("Data:Directory", old))
        {
            using var writer = new Writer(site);
            await writer.CreateAsync("quiet owl");
            await writer.OpenAsync("/journal/write");
            await writer.SendAsync("/journal/write", ("form.text", Text));

            // While it serves: a backup can be made, and nothing is restored under it.
            using var backup = await SiteProgram.RunAsync("backup", File, "--data", old);
            Assert.True(backup.ExitCode == 0, backup.Output);
            Assert.Contains("1 journals", backup.Output, StringComparison.Ordinal);
            using var refused = await SiteProgram.RunAsync("restore", File, "--data", old, "--replace-newer");
            Assert.Equal(1, refused.ExitCode);
            Assert.Contains("is serving from", Assert.Single(refused.Lines), StringComparison.Ordinal);
        }

        using var proved = await SiteProgram.RunAsync("backup-verify", File, "--room", folder.FullName);
        Assert.True(proved.ExitCode == 0, proved.Output);
        using var restored = await SiteProgram.RunAsync("restore", File, "--data", next);
        Assert.True(restored.ExitCode == 0, restored.Output);

        await using var there = new SiteHost().OnSqlite().With("Data:Directory", next);
        using var returning = new Writer(there);
        await returning.UnlockAsync("quiet owl");
        Assert.Contains(Text, HtmlPage.Words((await returning.OpenAsync("/journal")).Main), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_backup_is_one_line_and_exit_code_1()
    {
        await System.IO.File.WriteAllTextAsync(File, "not a backup", TestContext.Current.CancellationToken);

        foreach (var command in new string[][] { ["backup-verify", File], ["restore", File, "--data", PathOf("data")], ["backup", PathOf("new.zip"), "--data", PathOf("nowhere")] })
        {
            using var program = await SiteProgram.RunAsync(command);

            Assert.Equal(1, program.ExitCode);
            Assert.Single(program.Lines);
        }
    }

    [Fact]
    public async Task Of_PostgreSQL_it_says_what_to_use()
    {
        using var program = await SiteProgram.RunWithAsync(
            new Dictionary<string, string> { ["Database__Provider"] = "Postgres", ["Database__ConnectionString"] = "Host=nowhere.test" }, "backup", File);

        Assert.Equal(1, program.ExitCode);
        Assert.Contains("pg_dump", Assert.Single(program.Lines), StringComparison.Ordinal);
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);
}
