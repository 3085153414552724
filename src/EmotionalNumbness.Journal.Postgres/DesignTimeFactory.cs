using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace EmotionalNumbness.Journal.Postgres;

/// <summary>For <c>dotnet ef migrations add &lt;Name&gt; --project src/EmotionalNumbness.Journal.Postgres</c>. Opens no database.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<JournalDbContext>
{
    /// <inheritdoc/>
    public JournalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<JournalDbContext>();
        PostgresServices.Configure(options, PostgresServer.From("Host=localhost;Database=design-time"));
        return new JournalDbContext(options.Options);
    }
}
