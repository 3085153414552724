using System.Buffers.Binary;

namespace EmotionalNumbness.Journal.Transfer.Import.Files;

/// <summary>
/// Counts the files of a ZIP before anything reads their names: the library makes an object for each one first, and a file of 64 MiB can name over a million.
/// See APPNOTE 6.3.10, 4.3.12 and 4.3.16.
/// </summary>
internal static class ZipCount
{
    private const int EndSize = 22;
    private const int HeaderSize = 46;
    private const int LongestComment = ushort.MaxValue;
    private const uint EndMark = 0x06054b50;
    private const uint HeaderMark = 0x02014b50;

    public static void Check(Stream zip, int most)
    {
        var position = StartOfNames(zip, most);
        Span<byte> header = stackalloc byte[HeaderSize];
        for (var count = 0; ; count++)
        {
            zip.Position = position;
            if (zip.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false) < HeaderSize || BinaryPrimitives.ReadUInt32LittleEndian(header) != HeaderMark)
                break;
            if (count >= most)
                throw new ImportRefusedException(RefusalReason.TooManyFiles, most);
            position += HeaderSize + Short(header, 28) + Short(header, 30) + Short(header, 32);
        }

        zip.Position = 0;
    }

    private static long StartOfNames(Stream zip, int most)
    {
        var tail = new byte[Math.Min(zip.Length, EndSize + LongestComment)];
        zip.Position = zip.Length - tail.Length;
        zip.ReadExactly(tail);
        for (var i = tail.Length - EndSize; i >= 0; i--)
        {
            var end = tail.AsSpan(i, EndSize);
            if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndMark)
                continue;
            var start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
            // All ones stand for "see the record of ZIP64", which only a ZIP beyond our limits needs.
            if (Short(end, 10) == ushort.MaxValue || start == uint.MaxValue)
                throw new ImportRefusedException(RefusalReason.TooManyFiles, most);
            return start;
        }

        throw new ImportRefusedException(RefusalReason.Damaged);
    }

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
