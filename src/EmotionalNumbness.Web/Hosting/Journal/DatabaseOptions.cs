using System.ComponentModel.DataAnnotations;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Which database holds the journals: section <c>Database</c>.</summary>
internal sealed class DatabaseOptions : IValidatableObject
{
    public const string Section = "Database";

    /// <summary>What is wrong where PostgreSQL was chosen and not named.</summary>
    public const string NoConnection =
        $"{Section}:{nameof(ConnectionString)} is empty while {Section}:{nameof(Provider)} is Postgres. Write Host=…;Database=…;Username=…;Password=….";

    /// <summary>A file on this machine, or a PostgreSQL server.</summary>
    public DatabaseProvider Provider { get; set; }

    /// <summary>Of PostgreSQL: <c>Host=…;Database=…;Username=…;Password=…</c>. Better in an environment variable than in a file.</summary>
    public string ConnectionString { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider is DatabaseProvider.Postgres && ConnectionString.Length == 0)
            yield return new ValidationResult(NoConnection);
    }
}

internal enum DatabaseProvider
{
    Sqlite,
    Postgres,
}
