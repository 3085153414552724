using System.Runtime.CompilerServices;

namespace EmotionalNumbness.Web.Tests.Databases;

/// <summary>A test that needs the server of POSTGRES_TEST_CONNECTION, which tests/run starts.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (PostgresDatabase.Server is null)
            Skip = "There is no PostgreSQL server.";
    }
}
