namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>What the unlock form holds.</summary>
/// <param name="To">Where to go on to.</param>
/// <param name="Name">As typed; the passphrase is never sent back.</param>
/// <param name="Carried">Sealed text, or a sealed form, that waits to be saved; null for none.</param>
internal sealed record UnlockForm(string? To, string? Name, string? Carried)
{
    /// <summary>Whether it is a form that waits, to be sent again after unlocking.</summary>
    public bool IsForm { get; init; }
}
