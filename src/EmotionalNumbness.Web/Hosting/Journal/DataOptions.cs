using System.ComponentModel.DataAnnotations;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Where the program keeps what it must not lose: section <c>Data</c>.</summary>
internal sealed class DataOptions : IValidatableObject
{
    public const string Section = "Data";

    /// <summary>Of the database: absolute, or below the program's content root. Made on first use, for this account only.</summary>
    public string Directory { get; set; } = "data";

    /// <summary>Of the keys that seal session cookies. Empty: <c>keys</c> below <see cref="Directory"/>, or, with PostgreSQL, in the database. Better on another disk, and never in the same backup.</summary>
    public string KeysDirectory { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Directory))
            yield return new ValidationResult($"{Section}:{nameof(Directory)} is empty. Write the path of a directory that this program may write to.");
    }

    public string DirectoryBelow(string root) => Path.GetFullPath(Directory, root);

    public string KeysBelow(string root) => KeysDirectory.Length > 0 ? Path.GetFullPath(KeysDirectory, root) : Path.Combine(DirectoryBelow(root), "keys");
}
