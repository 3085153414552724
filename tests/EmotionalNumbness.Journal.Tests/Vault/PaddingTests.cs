using CsCheck;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.Vault;

public sealed class PaddingTests
{
    [Theory]
    [InlineData(0, 256)]
    [InlineData(255, 256)]
    [InlineData(256, 512)]
    [InlineData(1023, 1024)]
    [InlineData(1024, 2048)]
    [InlineData(65_535, 65_536)]
    [InlineData(65_536, 131_072)]
    [InlineData(131_072, 196_608)]
    [InlineData(1_048_576, 1_114_112)]
    public void Sizes_fall_into_buckets(int length, int bucket) => Assert.Equal(bucket, Padding.BucketFor(length));

    [Fact]
    public void A_padded_content_has_its_bucket_and_its_length_back() =>
        Any.Bytes.Sample(content =>
        {
            var padded = Padding.Pad(content);
            return padded.Length == Padding.BucketFor(content.Length) && Padding.ContentLength(padded) == content.Length;
        });

    [Fact]
    public void A_longer_content_never_takes_less_room() =>
        Gen.Int[0, 3_000_000].Select(Gen.Int[0, 3_000_000]).Sample((one, other) =>
            Padding.BucketFor(Math.Min(one, other)) <= Padding.BucketFor(Math.Max(one, other)));

    [Fact]
    public void Bytes_without_the_mark_have_no_length()
    {
        Assert.Equal(-1, Padding.ContentLength(new byte[256]));
        Assert.Equal(-1, Padding.ContentLength([1, 2, 3]));
        Assert.Equal(-1, Padding.ContentLength([]));
    }
}
