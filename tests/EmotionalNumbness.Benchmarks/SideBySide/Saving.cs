using EmotionalNumbness.Survival;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>Saves that are on the disk, beside SQLite alone with the same bytes.</summary>
internal sealed class Saving(Programs programs, Extent extent)
{
    private const int Writers = 16;
    private const string Write = "/journal/write";
    private const int Characters = 600;

    public async Task<Chapter> MeasureAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        using var site = await Programs.StartAsync(programs.Site, data, cancellationToken);
        var session = new BrowserSession();
        await session.CreateAsync(site.Address, cancellationToken);
        using var browser = session.To(site.Address);
        string[] arguments = [session.CookiesFor(site.Address), await FormAsync(browser, cancellationToken)];
        var address = new Uri(site.Address, Write);

        await Load.RunAsync("save.lua", address, Writers, extent.Run, arguments, cancellationToken);
        using var raw = new RawInserts(Path.Combine(data.FullName, "raw.db"), await BytesEachAsync(data, cancellationToken));
        var (before, sent) = (await EntriesAsync(data, cancellationToken), 0L);
        var runs = await Comparison.RunAsync(
            extent.Pairs,
            async () =>
            {
                var load = await Load.RunAsync("save.lua", address, Writers, extent.Run, arguments, cancellationToken);
                sent += load.Requests;
                return load;
            },
            () => Task.Run(() => raw.Run(extent.Run), cancellationToken));
        if (await EntriesAsync(data, cancellationToken) - before < sent)
            throw new InvalidOperationException("Some saves were answered and are not there.");
        return new Chapter(
            "Saving",
            $"{Writers} writers save new entries of {Characters} characters over HTTP as fast as they are answered: session cookie, form token, sealing, EF Core, and an answer only when the commit is on the disk. The floor puts as many bytes into one table, one row a commit, WAL and `synchronous=FULL`, from one connection in one process, with nothing else.",
            [
                new($"saves, {Writers} writers", "raw SQLite", "a second", Comparison.Of(runs, load => load.PerSecond), Aim.AtLeast(1)),
                new("a save, p99", "raw SQLite", "ms", Comparison.Of(runs, load => load.P99)),
            ]);
    }

    private static async Task<string> FormAsync(HttpClient browser, CancellationToken cancellationToken)
    {
        var form = await BrowserSession.FormAsync(browser, Write, cancellationToken);
        (form["form.entry"], form["form.save"], form["form.text"]) = ("ENTRY", "SAVE", new string('w', Characters));
        using var content = new FormUrlEncodedContent(form);
        return await content.ReadAsStringAsync(cancellationToken);
    }

    private static async Task<int> BytesEachAsync(DirectoryInfo data, CancellationToken cancellationToken) =>
        (int)await AskAsync(data, "SELECT AVG(LENGTH(n.Header) + LENGTH(v.Header) + LENGTH(v.Body)) FROM Records n JOIN Revisions v ON v.JournalId = n.JournalId AND v.RecordId = n.Id", cancellationToken);

    private static Task<double> EntriesAsync(DirectoryInfo data, CancellationToken cancellationToken) => AskAsync(data, "SELECT COUNT(*) FROM Records", cancellationToken);

    private static async Task<double> AskAsync(DirectoryInfo data, string question, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(data.FullName, "journal.db"), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        return Convert.ToDouble(await command.ExecuteScalarAsync(cancellationToken), System.Globalization.CultureInfo.InvariantCulture);
    }
}
