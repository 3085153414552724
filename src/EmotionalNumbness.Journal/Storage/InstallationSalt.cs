using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>The installation's random salt: made once, on first use, whoever comes first.</summary>
internal sealed class InstallationSalt(IDbContextFactory<JournalDbContext> contexts)
{
    /// <summary>In bytes.</summary>
    public const int Size = 32;

    private byte[]? known;

    public async Task<byte[]> GetAsync(CancellationToken cancellationToken)
    {
        if (known is not null)
            return known;
        if (await FindAsync(cancellationToken) is { } found)
            return known = found;

        await CreateAsync(cancellationToken);
        return known = await FindAsync(cancellationToken) ?? throw new InvalidOperationException("The installation's salt could not be kept.");
    }

    private async Task<byte[]?> FindAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Installation.Select(row => row.Salt).SingleOrDefaultAsync(cancellationToken);
    }

    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // A new salt beside old slots would make every passphrase wrong and hide that something was lost.
        if (await db.KeySlots.AnyAsync(cancellationToken))
        {
            throw new InvalidOperationException(
                "The table Installation is empty although journals exist, so no passphrase can open them. Restore that row from a backup.");
        }

        db.Installation.Add(new InstallationRow { Salt = RandomNumberGenerator.GetBytes(Size) });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another process was first; its salt is the one.
        }
    }
}
