using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>The keys derived from a data key, each made when first needed and wiped together.</summary>
internal sealed class JournalKeys(DataKey dataKey) : IDisposable
{
    private Key? header;
    private Key? body;
    private Key? label;

    public Key Header => header ??= dataKey.KeyFor(Labels.HeaderKey, AeadAlgorithm.XChaCha20Poly1305);

    public Key Body => body ??= dataKey.KeyFor(Labels.BodyKey, AeadAlgorithm.XChaCha20Poly1305);

    public Key Label => label ??= dataKey.KeyFor(Labels.LabelKey, AeadAlgorithm.XChaCha20Poly1305);

    /// <summary>The row of the draft that this device keeps for this entry: neither stands in the database.</summary>
    public Guid DraftRow(Guid device, Guid entry)
    {
        Span<byte> pair = stackalloc byte[32];
        device.TryWriteBytes(pair, bigEndian: true, out _);
        entry.TryWriteBytes(pair[16..], bigEndian: true, out _);
        using var key = dataKey.KeyFor(Labels.DraftIdKey, MacAlgorithm.HmacSha256_128);
        return new Guid(MacAlgorithm.HmacSha256_128.Mac(key, pair), bigEndian: true);
    }

    public void Dispose()
    {
        header?.Dispose();
        body?.Dispose();
        label?.Dispose();
    }
}
