using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>
/// The tables. Every row but the installation's, the server's keys and those of ended sessions belongs to a journal and is found by it
/// first, so that a cluster can be sharded by <c>JournalId</c>. Nothing here depends on a provider.
/// </summary>
/// <param name="options">The provider's.</param>
internal sealed class JournalDbContext(DbContextOptions<JournalDbContext> options) : DbContext(options)
{
    /// <summary>Registered by a provider whose database lets in one writer at a time. A pooled context is given nothing but its options.</summary>
    public WriteTurn? Turn { get; } = options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService<WriteTurn>();

    public DbSet<InstallationRow> Installation => Set<InstallationRow>();

    public DbSet<JournalRow> Journals => Set<JournalRow>();

    public DbSet<KeySlotRow> KeySlots => Set<KeySlotRow>();

    public DbSet<RecordRow> Records => Set<RecordRow>();

    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<EndedSessionRow> EndedSessions => Set<EndedSessionRow>();

    public DbSet<ServerKeyRow> ServerKeys => Set<ServerKeyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Guid>().HaveConversion<GuidBytes>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<InstallationRow>(row =>
        {
            row.ToTable("Installation");
            row.HasKey(r => r.Id);
            row.Property(r => r.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<JournalRow>(row => row.HasKey(r => r.Id));
        modelBuilder.Entity<JournalRow>().Property(r => r.Id).ValueGeneratedNever();
        modelBuilder.Entity<KeySlotRow>(row =>
        {
            row.HasKey(r => r.SlotId);
            row.Property(r => r.SlotId).ValueGeneratedNever();
            row.HasOne<JournalRow>().WithMany().HasForeignKey(r => r.JournalId).OnDelete(DeleteBehavior.Restrict);
            // Every refused unlock asks which costs are in use.
            row.HasIndex(r => new { r.Kind, r.MemoryKib, r.Passes });
        });
        modelBuilder.Entity<RecordRow>(row =>
        {
            row.HasKey(r => new { r.JournalId, r.Id });
            row.HasOne<JournalRow>().WithMany().HasForeignKey(r => r.JournalId).OnDelete(DeleteBehavior.Restrict);
            // For the purge, across journals: only what is deleted stands in it. SQLite and PostgreSQL both read this filter.
            row.HasIndex(r => r.GoneAfter).HasFilter("\"GoneAfter\" IS NOT NULL");
        });
        modelBuilder.Entity<RevisionRow>(row =>
        {
            row.HasKey(r => new { r.JournalId, r.RecordId, r.Revision });
            row.HasOne<RecordRow>().WithMany().HasForeignKey(r => new { r.JournalId, r.RecordId }).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<DraftRow>(row =>
        {
            row.HasKey(r => new { r.JournalId, r.Id });
            row.HasOne<JournalRow>().WithMany().HasForeignKey(r => r.JournalId).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(r => r.GoneAfter);
        });
        modelBuilder.Entity<EndedSessionRow>(row =>
        {
            row.HasKey(r => r.Id);
            row.Property(r => r.Id).ValueGeneratedNever();
            row.HasIndex(r => r.GoneAfter);
        });
        modelBuilder.Entity<ServerKeyRow>(row => row.HasKey(r => r.Name));
    }
}
