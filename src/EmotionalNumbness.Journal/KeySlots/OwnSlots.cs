using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>The ways into an open journal.</summary>
internal sealed class OwnSlots
{
    private readonly OpenJournal journal;

    private OwnSlots(OpenJournal journal, IReadOnlyList<KeySlotRow> rows)
    {
        this.journal = journal;
        Rows = rows;
        var typed = rows.Where(row => row.Kind is SlotKind.Passphrase).Select(LabelOf).FirstOrDefault(label => label?.Name is not null)?.Name;
        Name = JournalName.TryRead(typed, out var name, out _) ? name : null;
    }

    public IReadOnlyList<KeySlotRow> Rows { get; }

    /// <summary>The journal's name, which its passphrase slot tells whoever has it open.</summary>
    public JournalName? Name { get; }

    /// <summary>Null when the session has ended.</summary>
    public static async Task<OwnSlots?> ReadAsync(JournalDbContext db, OpenJournal journal, CancellationToken cancellationToken)
    {
        if (!await Quota.IsCurrentAsync(db, journal, cancellationToken))
            return null;
        return new OwnSlots(journal, await db.KeySlots.AsNoTracking().Where(row => row.JournalId == journal.Id.Value).ToListAsync(cancellationToken));
    }

    public SlotLabel? LabelOf(KeySlotRow row) => SlotSeal.Label(journal, row);

    /// <summary>Whether this is the writer's passphrase. Runs Argon2id: call it only with a pass of the gate.</summary>
    public async Task<bool> OpenWithAsync(PassphraseSlots slots, string? passphrase, CancellationToken cancellationToken) =>
        Name is not null
        && PassphraseLength.IsPossible(passphrase)
        && await slots.AnyOpensAsync(journal, Rows.Where(row => row.Kind is SlotKind.Passphrase), Name, passphrase, cancellationToken);
}
