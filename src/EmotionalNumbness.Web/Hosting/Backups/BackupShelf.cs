using System.Globalization;
using EmotionalNumbness.Journal.Sqlite.Backups;

namespace EmotionalNumbness.Web.Hosting.Backups;

/// <summary>The directory that scheduled backups stand in. A file bears a backup's name only after it was proved, so names are enough to know.</summary>
internal sealed class BackupShelf(string directory)
{
    private const string Start = "journal-";
    private const string End = ".zip";
    private const string Time = "yyyy-MM-dd'T'HHmmss'Z'";

    /// <summary>When the newest was made; null where there is none.</summary>
    public DateTimeOffset? Newest => All().Select(backup => (DateTimeOffset?)backup.Made).FirstOrDefault();

    /// <summary>Held by the one process that makes backups at the moment; null where another does.</summary>
    public FileStream? TryLock()
    {
        PrivateDirectory.Create(directory);
        try
        {
            return new FileStream(Path.Combine(directory, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public string NewFile(DateTimeOffset now) => Path.Combine(directory, Start + now.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture) + End);

    /// <summary>Removes the oldest beyond so many, never the one that was proved this moment, and what a killed process left half done.</summary>
    public void Tidy(int keep, string proved)
    {
        foreach (var (file, _) in All().Where(backup => backup.File != proved).Skip(keep - 1))
            File.Delete(file);
        foreach (var unfinished in Directory.EnumerateDirectories(directory, $"{Start}*{MakeBackup.UnfinishedEnding}").ToList())
            Directory.Delete(unfinished, recursive: true);
    }

    private IEnumerable<(string File, DateTimeOffset Made)> All() => !Directory.Exists(directory)
        ? []
        : Directory.EnumerateFiles(directory, $"{Start}*{End}")
            .Select(file => (File: file, Made: MadeOf(Path.GetFileName(file))))
            .Where(backup => backup.Made is not null)
            .Select(backup => (backup.File, backup.Made!.Value))
            .OrderByDescending(backup => backup.Value);

    private static DateTimeOffset? MadeOf(string name) =>
        DateTimeOffset.TryParseExact(name[Start.Length..^End.Length], Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var made) ? made : null;
}
