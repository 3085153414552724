using System.Security.Cryptography;
using System.Text;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>Opens many texts, one after the other, in one buffer that is wiped in the end.</summary>
internal sealed class TextBuffer(OpenJournal journal) : IDisposable
{
    private byte[] buffer = new byte[Padding.LargestStep];

    /// <summary>Null for everything that does not open.</summary>
    public string? Open(Guid entry, int revision, byte[] body)
    {
        var padded = body.Length - SealedFormat.Overhead;
        if (padded > buffer.Length)
        {
            CryptographicOperations.ZeroMemory(buffer);
            buffer = new byte[padded];
        }

        var length = Sealer.OpenInto(buffer, journal.Keys.Body, Place.Of(journal.Id, entry, RecordKind.Entry, Field.Body, revision), body);
        return length < 0 ? null : Encoding.UTF8.GetString(buffer, 0, length);
    }

    public void Dispose() => CryptographicOperations.ZeroMemory(buffer);
}
