using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>Changes to slots, inside the caller's transaction. No entry is touched: the data key stays.</summary>
internal static class SlotReplacement
{
    /// <summary>Ends every session but the one that holds this journal, once the caller commits and calls <see cref="Ended"/>.</summary>
    /// <returns>False when this session has itself ended.</returns>
    public static async Task<bool> EndSessionsAsync(JournalDbContext db, OpenJournal journal) =>
        await db.Journals
            .Where(row => row.Id == journal.Id.Value && row.Epoch == journal.Epoch)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Epoch, r => r.Epoch + 1)) == 1;

    public static void Ended(OpenJournal journal) => journal.Epoch++;

    /// <summary>The new passphrase in place of the old. Other kinds of slots are not touched.</summary>
    public static async Task ReplacePassphraseAsync(JournalDbContext db, OpenJournal journal, KeySlotRow passphrase)
    {
        await db.KeySlots
            .Where(row => row.JournalId == journal.Id.Value && row.Kind == SlotKind.Passphrase)
            .ExecuteDeleteAsync();
        db.KeySlots.Add(passphrase);
        await db.SaveChangesAsync();
    }

    /// <summary>
    /// A new recovery code beside the ones that were confirmed: whoever closes the page before writing it down still has theirs.
    /// </summary>
    /// <param name="db">Inside a transaction.</param>
    /// <param name="journal">Open.</param>
    /// <param name="made">Today.</param>
    /// <param name="used">The slot of a code that was used just now, and so is evidently kept.</param>
    public static async Task<RecoveryOffer> OfferCodeAsync(JournalDbContext db, OpenJournal journal, DateOnly made, Guid? used = null)
    {
        var code = RecoveryCode.Create();
        using var secret = SlotSecret.FromRecoveryCode(code);
        await db.KeySlots
            .Where(row => row.JournalId == journal.Id.Value && row.SlotId == used)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Pending, false));
        await db.KeySlots
            .Where(row => row.JournalId == journal.Id.Value && row.Kind == SlotKind.RecoveryCode && row.Pending)
            .ExecuteDeleteAsync();
        db.KeySlots.Add(SlotSeal.RowFor(journal, secret, new SlotLabel(null, made), pending: true));
        await db.SaveChangesAsync();
        return new RecoveryOffer(code, secret.Id.ToString("N"));
    }
}
