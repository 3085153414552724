using System.Runtime.CompilerServices;

namespace EmotionalNumbness.Journal.Tests.Databases;

/// <summary>A test about PostgreSQL itself; on the other database there is nothing to ask.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (TestDatabase.Chosen is not PostgresTestDatabase)
            Skip = "About PostgreSQL.";
    }
}
