using System.CommandLine;
using System.Globalization;
using EmotionalNumbness.Journal.Postgres;
using EmotionalNumbness.Journal.Sqlite;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Storage.Moving;
using EmotionalNumbness.Web.Hosting;
using EmotionalNumbness.Web.Hosting.Journal;

namespace EmotionalNumbness.Web.Commands;

/// <summary><c>move postgres</c> and <c>move sqlite</c>: copies all journals into the other database and proves that they are the same.</summary>
internal static class MoveCommand
{
    private const string ToPostgres = "postgres";
    private const string ToSqlite = "sqlite";
    private const string FileName = "journal.db";
    private const int Moved = 0;
    private const int Failed = 1;

    public static Command Create()
    {
        var target = new Argument<string>("to") { Description = $"The database to move to: {ToPostgres} or {ToSqlite}." };
        target.AcceptOnlyFromAmong(ToPostgres, ToSqlite);
        var data = new Option<string?>("--data") { Description = "The directory of the SQLite database. Without it: Data:Directory of the settings." };
        var connection = new Option<string?>("--connection") { Description = "Of PostgreSQL. Without it: Database:ConnectionString of the settings, best as the environment variable Database__ConnectionString." };
        var command = new Command("move", "Copy all journals from SQLite to PostgreSQL or back, while the site is stopped. Broken off, it goes on when it is run again.") { target, data, connection };
        command.SetAction((parsed, cancelled) => RunAsync(parsed.GetValue(target)!, parsed.GetValue(data), parsed.GetValue(connection), Console.Out, cancelled));
        return command;
    }

    private static async Task<int> RunAsync(string target, string? data, string? connection, TextWriter output, CancellationToken cancelled)
    {
        try
        {
            var settings = SiteSettings.Read();
            var directory = DirectoryFrom(settings, data);
            await using var sqlite = Services(all => all.AddJournalSqlite(directory));
            await using var postgres = Services(all => all.AddJournalPostgres(ConnectionFrom(settings, connection)));
            if (target == ToPostgres && !File.Exists(Path.Combine(directory, FileName)))
                throw new DatabaseUnusableException($"There is no {FileName} in {directory}. Name the directory with --data.");
            var (from, to) = target == ToPostgres ? (sqlite, postgres) : (postgres, sqlite);
            return await MoveAsync(from.GetRequiredService<JournalDatabase>(), to.GetRequiredService<JournalDatabase>(), target, output, cancelled);
        }
        catch (DatabaseUnusableException unusable)
        {
            await output.WriteLineAsync(unusable.Message);
            return Failed;
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            // What the database says may repeat a row; it is sealed, and of no use here.
            await output.WriteLineAsync("A database stopped answering. What was copied is kept: run the command again, and it goes on from there.");
            return Failed;
        }
        catch (OperationCanceledException)
        {
            await output.WriteLineAsync("Broken off. Run the command again, and it goes on from there.");
            return Failed;
        }
    }

    private static async Task<int> MoveAsync(JournalDatabase from, JournalDatabase to, string target, TextWriter output, CancellationToken cancelled)
    {
        await from.PrepareAsync(cancelled);
        await to.PrepareAsync(cancelled);
        var report = await new InstallationMove(from, to).RunAsync(new Progress(output), cancelled);
        if (report.Tables.Count > 0)
            await output.WriteLineAsync("rows from    rows to  digest            table");
        foreach (var table in report.Tables)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{table.SourceRows,9}  {table.TargetRows,9}  {table.TargetDigest[..16]}  {table.Name}{(table.IsSame ? "" : ": NOT THE SAME")}"));
        await output.WriteLineAsync(ConclusionOf(report.Outcome, target));
        return report.Outcome is MoveOutcome.Moved ? Moved : Failed;
    }

    private static string ConclusionOf(MoveOutcome outcome, string target) => outcome switch
    {
        MoveOutcome.Moved => $"Moved: both databases hold the same. Set {DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)} to {(target == ToPostgres ? DatabaseProvider.Postgres : DatabaseProvider.Sqlite)} and start the site. Writers unlock once more. Keep the old database until you have looked.",
        MoveOutcome.NothingToMove => "There is nothing to move: no journal was ever created in the database to move from.",
        MoveOutcome.OtherInstallation => "The database to move to belongs to another installation. Nothing was changed. Name an empty one.",
        _ => "The databases are not the same. Was the site running, or was the other database not empty? Stop the site, empty the database to move to, and run the command again.",
    };

    private static ServiceProvider Services(Action<IServiceCollection> addDatabase)
    {
        var services = new ServiceCollection().AddLogging();
        addDatabase(services);
        return services.BuildServiceProvider();
    }

    private static string DirectoryFrom(WebApplicationBuilder settings, string? data)
    {
        var options = settings.Configuration.GetSection(DataOptions.Section).Get<DataOptions>() ?? new DataOptions();
        return data is null ? options.DirectoryBelow(settings.Environment.ContentRootPath) : Path.GetFullPath(data);
    }

    private static string ConnectionFrom(WebApplicationBuilder settings, string? connection) =>
        connection ?? settings.Configuration.GetSection(DatabaseOptions.Section)[nameof(DatabaseOptions.ConnectionString)] ?? "";

    /// <summary>A line for each table and each tenth of a long one.</summary>
    private sealed class Progress(TextWriter output) : IProgress<MoveProgress>
    {
        private (string Table, long Tenth) last;

        public void Report(MoveProgress value)
        {
            var tenth = value.Total == 0 ? 10 : value.Done * 10 / value.Total;
            if ((value.Table, tenth) == last)
                return;
            last = (value.Table, tenth);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Table}: {value.Done} of {value.Total}"));
        }
    }
}
