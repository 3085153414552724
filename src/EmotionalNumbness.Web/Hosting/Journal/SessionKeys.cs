using Microsoft.AspNetCore.DataProtection;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>
/// What seals cookies and forms. While the kept keys cannot be read, forms are sealed with one that ends with this process: a page that
/// was sent during an outage comes back with everything in it, and counts as one that had been open for too long afterwards.
/// </summary>
/// <param name="kept">The framework's.</param>
/// <param name="directory">Where they stand; null where that is the database.</param>
/// <param name="door">Says when they can be read.</param>
internal sealed class SessionKeys(IDataProtectionProvider kept, string? directory, JournalDoor door) : IDataProtectionProvider
{
    private readonly EphemeralDataProtectionProvider passing = new();

    public IDataProtector CreateProtector(string purpose) => new Seal(kept.CreateProtector(purpose), passing.CreateProtector(purpose), door);

    /// <summary>Makes the first of the kept keys where there is none.</summary>
    public Task MakeFirstAsync()
    {
        if (directory is not null)
            PrivateDirectory.Create(directory);
        _ = kept.CreateProtector("first key").Protect([]);
        return Task.CompletedTask;
    }

    private sealed class Seal(IDataProtector kept, IDataProtector passing, JournalDoor door) : IDataProtector
    {
        private IDataProtector Current => door.IsOpen ? kept : passing;

        public IDataProtector CreateProtector(string purpose) => new Seal(kept.CreateProtector(purpose), passing.CreateProtector(purpose), door);

        public byte[] Protect(byte[] plaintext) => Current.Protect(plaintext);

        public byte[] Unprotect(byte[] protectedData) => Current.Unprotect(protectedData);
    }
}
