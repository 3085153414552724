using System.Runtime.CompilerServices;

namespace EmotionalNumbness.Journal.Tests.Databases;

/// <summary>A test about SQLite itself; on the other database there is nothing to ask.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SqliteFactAttribute : FactAttribute
{
    public SqliteFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (TestDatabase.Chosen is not SqliteTestDatabase)
            Skip = "About SQLite.";
    }
}
