using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>
/// Finds the slot that a name and a passphrase open. A slot's id depends on the cost of Argon2id, so the current cost is
/// tried first and then every other one that some slot here still has. Who is refused has always caused the whole list of
/// runs, whether the name or the passphrase was wrong. A cost leaves the list when the last slot of it was opened and sealed anew.
/// </summary>
internal sealed partial class PassphraseSlots(
    IDbContextFactory<JournalDbContext> contexts, InstallationSalt salt, Argon2Cost current, ILogger<PassphraseSlots> logger)
{
    /// <summary>The cost at which new slots are made.</summary>
    public Argon2Cost CurrentCost => current;

    /// <summary>Call it only with a pass of the gate: it runs Argon2id.</summary>
    public async Task<SlotSearch> SearchAsync(JournalName name, string passphrase, CancellationToken cancellationToken)
    {
        var installation = await salt.GetAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var others = await OtherCostsAsync(db, cancellationToken);
        var now = await DeriveAsync(installation, name, passphrase, current, cancellationToken);
        if (await OpenAsync(db, now, cancellationToken) is { } journal)
            return new SlotSearch(now, journal, now.Id);

        foreach (var cost in others)
        {
            using var other = await DeriveAsync(installation, name, passphrase, cost, cancellationToken);
            if (await OpenAsync(db, other, cancellationToken) is { } found)
                return new SlotSearch(now, found, other.Id, current.IsDearerThan(cost));
        }

        return new SlotSearch(now);
    }

    /// <summary>The slots among these that the passphrase opens, each tried at the cost it was made at.</summary>
    public async Task<bool> AnyOpensAsync(
        OpenJournal journal, IEnumerable<KeySlotRow> slots, JournalName name, string passphrase, CancellationToken cancellationToken)
    {
        var installation = await salt.GetAsync(cancellationToken);
        foreach (var slot in slots.Where(slot => slot is { MemoryKib: not null, Passes: not null }))
        {
            using var secret = await DeriveAsync(installation, name, passphrase, new Argon2Cost(slot.MemoryKib!.Value, slot.Passes!.Value), cancellationToken);
            using var opened = secret.Id == slot.SlotId ? SlotSeal.Open(slot, journal.Epoch, secret) : null;
            if (opened?.Id == journal.Id)
                return true;
        }

        return false;
    }

    /// <summary>Null when no slot has this id, or its row was tampered with.</summary>
    public async Task<OpenJournal?> OpenAsync(JournalDbContext db, SlotSecret secret, CancellationToken cancellationToken)
    {
        var found = await db.KeySlots.AsNoTracking()
            .Where(slot => slot.SlotId == secret.Id && slot.Kind == secret.Kind)
            .Join(db.Journals, slot => slot.JournalId, journal => journal.Id, (slot, journal) => new { slot, journal.Epoch })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;
        var opened = SlotSeal.Open(found.slot, found.Epoch, secret);
        if (opened is null)
            LogDamagedSlot(logger, secret.Kind);
        return opened;
    }

    private async Task<List<Argon2Cost>> OtherCostsAsync(JournalDbContext db, CancellationToken cancellationToken)
    {
        var costs = await db.KeySlots
            .Where(slot => slot.Kind == SlotKind.Passphrase && slot.MemoryKib != null && slot.Passes != null)
            .Select(slot => new { Memory = slot.MemoryKib!.Value, Passes = slot.Passes!.Value })
            .Distinct()
            .ToListAsync(cancellationToken);
        return [.. costs.Select(cost => new Argon2Cost(cost.Memory, cost.Passes))
            .Where(cost => cost != current)
            .OrderByDescending(cost => cost.MemoryKib).ThenByDescending(cost => cost.Passes)];
    }

    /// <summary>On a thread of its own: on the few of the pool, two of these at once would keep every reader of the guide waiting.</summary>
    private static Task<SlotSecret> DeriveAsync(byte[] installation, JournalName name, string passphrase, Argon2Cost cost, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(
            () => SlotSecret.FromPassphrase(installation, name, passphrase, cost), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    [LoggerMessage(EventId = 410, Level = LogLevel.Error, Message = "A key slot of kind {Kind} was found and does not open: its row was damaged or changed.")]
    private static partial void LogDamagedSlot(ILogger logger, SlotKind kind);
}
