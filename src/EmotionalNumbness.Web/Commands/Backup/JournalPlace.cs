using System.CommandLine;
using EmotionalNumbness.Journal.Sqlite.Backups;
using EmotionalNumbness.Web.Hosting;
using EmotionalNumbness.Web.Hosting.Journal;

namespace EmotionalNumbness.Web.Commands.Backup;

/// <summary>Where the program that serves keeps its database: read from the same settings, in the same places.</summary>
internal static class JournalPlace
{
    /// <summary>Of PostgreSQL, which has backups of its own.</summary>
    public const string UsePostgres =
        "Journals are kept on a PostgreSQL server here (Database:Provider). Use its own backups, which are better: pg_dump for a copy, pg_basebackup with an archive of the log for every moment.";

    public static Option<string?> Option() => new("--data") { Description = "The data directory. Without it: Data:Directory, as the program that serves reads it." };

    /// <exception cref="BackupRefusedException">There is none to back up this way.</exception>
    public static string Find(string? data)
    {
        if (data is not null)
            return Path.GetFullPath(data);
        var builder = SiteSettings.Read();
        var provider = builder.Configuration.GetSection(DatabaseOptions.Section)[nameof(DatabaseOptions.Provider)];
        if (string.Equals(provider, nameof(DatabaseProvider.Postgres), StringComparison.OrdinalIgnoreCase))
            throw new BackupRefusedException(UsePostgres);
        var options = builder.Configuration.GetSection(DataOptions.Section).Get<DataOptions>() ?? new DataOptions();
        return options.DirectoryBelow(builder.Environment.ContentRootPath);
    }
}
