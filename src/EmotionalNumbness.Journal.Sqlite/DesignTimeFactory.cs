using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace EmotionalNumbness.Journal.Sqlite;

/// <summary>For <c>dotnet ef migrations add &lt;Name&gt; --project src/EmotionalNumbness.Journal.Sqlite</c>. Opens no database.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<JournalDbContext>
{
    /// <inheritdoc/>
    public JournalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<JournalDbContext>();
        SqliteServices.Configure(options, "design-time.db");
        return new JournalDbContext(options.Options);
    }
}
