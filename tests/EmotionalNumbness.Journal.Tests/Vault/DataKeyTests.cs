using EmotionalNumbness.Journal.Vault;
using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Tests.Vault;

public sealed class DataKeyTests
{
    [Fact]
    public void It_comes_back_from_its_bytes()
    {
        using var key = DataKey.Create();
        var bytes = new byte[DataKey.Size];
        key.Export(bytes);

        using var restored = DataKey.Restore(bytes)!;

        var again = new byte[DataKey.Size];
        restored.Export(again);
        Assert.Equal(bytes, again);
        Assert.NotEqual(new byte[DataKey.Size], bytes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void Any_other_number_of_bytes_is_none(int size) => Assert.Null(DataKey.Restore(new byte[size]));

    [Fact]
    public void Each_purpose_has_a_key_of_its_own()
    {
        using var dataKey = DataKey.Create();
        using var keys = new JournalKeys(dataKey);
        var place = new Place(JournalId.New(), RandomId.New(), 1, Field.Header, 1);

        var value = Sealer.Seal(keys.Header, place, "words"u8);

        Assert.NotNull(Sealer.Open(keys.Header, place, value));
        Assert.Null(Sealer.Open(keys.Body, place, value));
        Assert.Null(Sealer.Open(keys.Label, place, value));
    }

    [Fact]
    public void A_draft_row_depends_on_key_device_and_entry()
    {
        using var dataKey = DataKey.Create();
        using var otherKey = DataKey.Create();
        using var keys = new JournalKeys(dataKey);
        using var otherKeys = new JournalKeys(otherKey);
        var (device, entry) = (RandomId.New(), RandomId.New());

        Assert.Equal(keys.DraftRow(device, entry), keys.DraftRow(device, entry));
        Assert.Distinct([keys.DraftRow(device, entry), keys.DraftRow(entry, device), otherKeys.DraftRow(device, entry)]);
    }

    [Fact]
    public void It_is_gone_after_disposal()
    {
        var key = DataKey.Create();
        key.Dispose();

        Assert.Throws<ObjectDisposedException>(() => key.KeyFor(Labels.HeaderKey, AeadAlgorithm.XChaCha20Poly1305));
    }
}
