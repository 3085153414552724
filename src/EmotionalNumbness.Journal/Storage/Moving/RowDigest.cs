using System.Security.Cryptography;

namespace EmotionalNumbness.Journal.Storage.Moving;

/// <summary>Counts rows and takes one digest over all of them.</summary>
internal sealed class RowDigest(RowBytes bytes) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long rows;

    public void Add(object row)
    {
        rows++;
        hash.AppendData(bytes.Of(row));
    }

    public (long Rows, string Digest) Finish() => (rows, Convert.ToHexStringLower(hash.GetHashAndReset()));

    public void Dispose() => hash.Dispose();
}
