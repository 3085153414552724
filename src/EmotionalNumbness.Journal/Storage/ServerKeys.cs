using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>
/// The keys that seal session cookies, kept where every instance finds them. They open no row of a journal: what they seal is
/// in a writer's browser alone.
/// </summary>
public sealed class ServerKeys
{
    private readonly IDbContextFactory<JournalDbContext> contexts;

    internal ServerKeys(IDbContextFactory<JournalDbContext> contexts) => this.contexts = contexts;

    /// <summary>All of them, as they were written.</summary>
    public IReadOnlyList<string> ReadAll()
    {
        using var db = contexts.CreateDbContext();
        return [.. db.ServerKeys.AsNoTracking().OrderBy(row => row.Name).Select(row => row.Xml)];
    }

    /// <param name="name">A new one.</param>
    /// <param name="xml">What <see cref="ReadAll"/> gives back.</param>
    public void Add(string name, string xml)
    {
        using var db = contexts.CreateDbContext();
        db.ServerKeys.Add(new ServerKeyRow { Name = name, Xml = xml });
        db.SaveChanges();
    }
}
