using CsCheck;
using EmotionalNumbness.Journal.Vault;
using NSec.Cryptography;

namespace EmotionalNumbness.Journal.Tests.Vault;

public sealed class SealerTests : IDisposable
{
    private readonly Key key = Key.Create(AeadAlgorithm.XChaCha20Poly1305);
    private readonly Key otherKey = Key.Create(AeadAlgorithm.XChaCha20Poly1305);

    [Fact]
    public void What_was_sealed_opens_to_the_same_bytes() =>
        Any.Bytes.Select(Any.Place).Sample((content, place) =>
            Sealer.Open(key, place, Sealer.Seal(key, place, content)).AsSpan().SequenceEqual(content), iter: 500);

    [Fact]
    public void Any_text_opens_to_the_same_text() =>
        Any.Text.Select(Any.Place).Sample((text, place) =>
            SealedText.Open(key, place, SealedText.Seal(key, place, text)) == text, iter: 500);

    [Fact]
    public void Any_flipped_bit_keeps_it_closed() =>
        Any.Bytes.Select(Any.Place, Gen.Int[0, int.MaxValue]).Sample((content, place, bit) =>
        {
            var value = Sealer.Seal(key, place, content);
            bit %= value.Length * 8;
            value[bit / 8] ^= (byte)(1 << bit % 8);
            return Sealer.Open(key, place, value) is null;
        }, iter: 500);

    [Fact]
    public void Every_bit_of_one_value_counts()
    {
        var place = new Place(JournalId.New(), RandomId.New(), 1, Field.Body, 1);
        var value = Sealer.Seal(key, place, "I feel nothing"u8);

        for (var bit = 0; bit < value.Length * 8; bit++)
        {
            value[bit / 8] ^= (byte)(1 << bit % 8);
            Assert.Null(Sealer.Open(key, place, value));
            value[bit / 8] ^= (byte)(1 << bit % 8);
        }
    }

    [Fact]
    public void In_any_other_place_it_stays_closed() =>
        Any.Bytes.Select(Any.Place, Any.Place).Where((_, place, other) => place != other).Sample((content, place, other) =>
            Sealer.Open(key, other, Sealer.Seal(key, place, content)) is null, iter: 500);

    [Fact]
    public void A_place_that_differs_in_one_part_keeps_it_closed()
    {
        var place = new Place(JournalId.New(), RandomId.New(), 1, Field.Header, 1);
        var value = Sealer.Seal(key, place, "words"u8);

        Assert.Null(Sealer.Open(key, place with { Journal = JournalId.New() }, value));
        Assert.Null(Sealer.Open(key, place with { Row = RandomId.New() }, value));
        Assert.Null(Sealer.Open(key, place with { Kind = 2 }, value));
        Assert.Null(Sealer.Open(key, place with { Field = Field.Body }, value));
        Assert.Null(Sealer.Open(key, place with { Revision = 2 }, value));
    }

    [Fact]
    public void Another_key_keeps_it_closed() =>
        Any.Bytes.Select(Any.Place).Sample((content, place) =>
            Sealer.Open(otherKey, place, Sealer.Seal(key, place, content)) is null, iter: 200);

    [Fact]
    public void Any_part_of_it_stays_closed() =>
        Any.Bytes.Select(Any.Place, Gen.Int[0, int.MaxValue]).Sample((content, place, length) =>
        {
            var value = Sealer.Seal(key, place, content);
            return Sealer.Open(key, place, value.AsSpan(0, length % value.Length)) is null;
        }, iter: 200);

    [Fact]
    public void Bytes_that_nobody_sealed_stay_closed() =>
        Gen.Byte.Array[0, 600].Select(Any.Place).Sample((value, place) => Sealer.Open(key, place, value) is null, iter: 500);

    [Fact]
    public void Equal_texts_seal_to_different_bytes() =>
        Any.Bytes.Select(Any.Place).Sample((content, place) =>
        {
            var (first, second) = (Sealer.Seal(key, place, content), Sealer.Seal(key, place, content));
            return first.Length == second.Length && !first.AsSpan(2, 40).SequenceEqual(second.AsSpan(2, 40));
        }, iter: 200);

    public void Dispose()
    {
        key.Dispose();
        otherKey.Dispose();
    }
}
