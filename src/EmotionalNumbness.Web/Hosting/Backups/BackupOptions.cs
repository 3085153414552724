using System.ComponentModel.DataAnnotations;
using EmotionalNumbness.Web.Hosting.Journal;

namespace EmotionalNumbness.Web.Hosting.Backups;

/// <summary>Backups that the program makes by itself: section <c>Backup</c>. Of SQLite; PostgreSQL has its own.</summary>
internal sealed class BackupOptions : IValidatableObject
{
    public const string Section = "Backup";

    /// <summary>What is wrong where PostgreSQL was chosen.</summary>
    public const string NotOfPostgres =
        $"{Section}:{nameof(Directory)} is set while {DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)} is Postgres. Leave it empty and use pg_dump or pg_basebackup.";

    private const int MostHours = 24 * 365;
    private const int Most = 10_000;

    /// <summary>Where they are put: absolute, or below the program's content root. Empty: none are made. Best on another disk.</summary>
    public string Directory { get; set; } = "";

    /// <summary>1 to 8760.</summary>
    public int EveryHours { get; set; } = 24;

    /// <summary>How many are kept, 1 to 10000. The oldest go, after a newer one was proved.</summary>
    public int Keep { get; set; } = 14;

    public bool AreOn => Directory.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (EveryHours is < 1 or > MostHours)
            yield return new ValidationResult($"{Section}:{nameof(EveryHours)} is {EveryHours}. Write 1 to {MostHours}.");
        if (Keep is < 1 or > Most)
            yield return new ValidationResult($"{Section}:{nameof(Keep)} is {Keep}. Write 1 to {Most}.");
    }
}
