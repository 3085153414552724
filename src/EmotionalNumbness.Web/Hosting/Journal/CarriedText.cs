using System.Security.Cryptography;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Web.Pages.Journal.CheckIns;
using Microsoft.AspNetCore.DataProtection;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>
/// Text on its way through the unlock page, in the page itself, sealed with the server's key: a session that ended while
/// someone was writing loses nothing, and the page that asks for the passphrase shows nothing.
/// </summary>
internal sealed class CarriedText(IDataProtectionProvider protection)
{
    private readonly PageSeal<Carried> seal = new(protection, "Journal.CarriedText");
    private readonly IDataProtector marks = protection.CreateProtector("Journal.WriteForm");

    /// <summary>Says, unreadably, which journal a form belongs to: text is never saved into another one.</summary>
    public string MarkOf(OpenJournal journal) => Convert.ToBase64String(marks.Protect(journal.Id.Value.ToByteArray()));

    public string Seal(Carried carried) => seal.Seal(carried);

    /// <summary>Null for what is no carried text, or is older than a day.</summary>
    public Carried? Open(string? text) => seal.Open(text);

    public bool IsOf(OpenJournal journal, string? mark)
    {
        try
        {
            return !string.IsNullOrEmpty(mark) && new Guid(marks.Unprotect(Convert.FromBase64String(mark))) == journal.Id.Value;
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException)
        {
            return false;
        }
    }
}

/// <param name="Mark">See <see cref="CarriedText.MarkOf"/>.</param>
/// <param name="Entry">The form's fields, as they were sent.</param>
internal sealed record Carried(string? Mark, string? Entry, int Base, string? Save, string? Day, int? Offset, string Text)
{
    /// <summary>Answers that were given with it; null for none.</summary>
    public CheckInForm? CheckIn { get; init; }

    /// <summary>Whether the form had the marks below.</summary>
    public bool Marked { get; init; }

    public string? Tags { get; init; }

    public bool Heavy { get; init; }

    public bool ExtraLocked { get; init; }

    /// <summary>Nothing of what was written: this could end in a log.</summary>
    public override string ToString() => nameof(Carried);
}
