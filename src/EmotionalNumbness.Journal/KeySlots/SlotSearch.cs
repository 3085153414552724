using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.KeySlots;

/// <summary>What a name and a passphrase led to. Dispose it; <see cref="Take"/> hands the journal over first.</summary>
internal sealed class SlotSearch(SlotSecret current, OpenJournal? found = null, Guid? foundSlot = null, bool isOutdated = false) : IDisposable
{
    private OpenJournal? journal = found;

    /// <summary>The secret at the installation's current cost, for making a slot.</summary>
    public SlotSecret Current => current;

    /// <summary>The journal that is already locked with this name and passphrase.</summary>
    public OpenJournal? Found => journal;

    /// <summary>The slot it was found by.</summary>
    public Guid? FoundSlot => foundSlot;

    /// <summary>
    /// Found, but by a slot of a lower cost. A slot of a higher one stays as it is: while two versions run side by side,
    /// the one with the lower cost must not undo what the other did.
    /// </summary>
    public bool IsOutdated => isOutdated;

    /// <summary>The found journal, which is the caller's to dispose from now on.</summary>
    public OpenJournal Take()
    {
        var taken = journal ?? throw new InvalidOperationException("Nothing was found.");
        journal = null;
        return taken;
    }

    public void Dispose()
    {
        current.Dispose();
        journal?.Dispose();
    }
}
