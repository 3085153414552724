using EmotionalNumbness.Journal.Vault;
using NSec.Cryptography;

namespace EmotionalNumbness.Benchmarks;

/// <summary>
/// The floor: sealed bytes that lie in memory, opened one after the other into the same buffer with the cipher itself. No database, no
/// parsing, no padding taken off, nothing allocated.
/// </summary>
internal sealed class RawCipher(Key key, IReadOnlyList<(byte[] Place, byte[] Value)> sealedValues)
{
    private readonly byte[] opened = new byte[sealedValues.Max(one => one.Value.Length)];

    public static (byte[] Place, byte[] Value) Of(Place place, byte[] value)
    {
        var bound = new byte[Place.Size];
        place.Write(bound, value[1]);
        return (bound, value);
    }

    /// <summary>How many opened: all of them.</summary>
    public int OpenAll()
    {
        var count = 0;
        foreach (var (place, value) in sealedValues)
        {
            var content = opened.AsSpan(0, value.Length - SealedFormat.Overhead);
            if (AeadAlgorithm.XChaCha20Poly1305.Decrypt(
                key, value.AsSpan(SealedFormat.PrefixSize, SealedFormat.NonceSize), place, value.AsSpan(SealedFormat.PrefixSize + SealedFormat.NonceSize), content))
                count++;
        }

        return count;
    }
}
