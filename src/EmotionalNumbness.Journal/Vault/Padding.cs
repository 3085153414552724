namespace EmotionalNumbness.Journal.Vault;

/// <summary>
/// ISO/IEC 7816-4 padding (a 0x80, then zeros) up to a size bucket, so that a length says little about what was written:
/// "I feel nothing" and a full paragraph take the same room.
/// </summary>
internal static class Padding
{
    /// <summary>In bytes. Most single lines and every header fit.</summary>
    public const int SmallestBucket = 256;

    /// <summary>In bytes. Buckets double up to here and grow by it from here on.</summary>
    public const int LargestStep = 64 * 1024;

    private const byte Mark = 0x80;

    /// <summary>The padded size of a content of this many bytes.</summary>
    public static int BucketFor(int length)
    {
        var needed = length + 1;
        var bucket = SmallestBucket;
        while (bucket < needed && bucket < LargestStep)
            bucket *= 2;
        return needed <= bucket ? bucket : checked((needed + LargestStep - 1) / LargestStep * LargestStep);
    }

    public static byte[] Pad(ReadOnlySpan<byte> content)
    {
        var padded = new byte[BucketFor(content.Length)];
        content.CopyTo(padded);
        padded[content.Length] = Mark;
        return padded;
    }

    /// <summary>The length of the content, or -1. Only ever asked about bytes whose seal held.</summary>
    public static int ContentLength(ReadOnlySpan<byte> padded)
    {
        var last = padded.LastIndexOfAnyExcept((byte)0);
        return last >= 0 && padded[last] == Mark ? last : -1;
    }
}
