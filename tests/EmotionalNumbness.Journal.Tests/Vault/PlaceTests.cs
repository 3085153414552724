using CsCheck;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.Vault;

public sealed class PlaceTests
{
    [Fact]
    public void Its_bytes_are_the_ones_of_the_specification()
    {
        var place = new Place(
            new JournalId(Guid.Parse("00010203-0405-0607-0809-0a0b0c0d0e0f")), Guid.Parse("10111213-1415-1617-1819-1a1b1c1d1e1f"), 1, Field.Body, 258);
        var bytes = new byte[Place.Size];

        place.Write(bytes, SealedFormat.XChaCha20Poly1305);

        Assert.Equal("0101000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f01020000000000000102", Convert.ToHexStringLower(bytes));
    }

    [Fact]
    public void Two_places_never_share_their_bytes() =>
        Any.Place.Select(Any.Place).Sample((one, other) => one == other == Bytes(one).AsSpan().SequenceEqual(Bytes(other)));

    private static byte[] Bytes(Place place)
    {
        var bytes = new byte[Place.Size];
        place.Write(bytes, 1);
        return bytes;
    }
}
