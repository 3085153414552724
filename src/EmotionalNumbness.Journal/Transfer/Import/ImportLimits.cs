namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>
/// What an imported file may take. A file is the largest thing that a stranger can hand to the server, so each number bounds memory or time;
/// a host may change them. A year of two entries a day is about 2 MB of text.
/// </summary>
public sealed record ImportLimits
{
    /// <summary>Of the file as it arrives, in bytes. It is held in memory, since nothing imported may touch the disk unsealed.</summary>
    public long UploadBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Of one file that is parsed whole, unpacked, in bytes. JSON in memory takes up to six times its size; 32 MiB are ten thousand long entries.</summary>
    public long FileBytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>Of everything that is read of one upload, unpacked, in bytes: it bounds the time. Photos are not read and do not count.</summary>
    public long TotalBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>Files in a ZIP. Their names are all held in memory: about 300 bytes each.</summary>
    public int ZipFiles { get; init; } = 50_000;

    /// <summary>How many times larger a file may become when unpacked. Text becomes 3 to 20 times larger, a bomb up to 1,032 times.</summary>
    public int Ratio { get; init; } = 250;

    /// <summary>In unpacked bytes: below this the ratio says nothing, since a page of one letter is no bomb.</summary>
    public long RatioCountsFrom { get; init; } = 8L * 1024 * 1024;

    /// <summary>Brackets within brackets. No known format needs 12; parsers recurse.</summary>
    public int JsonDepth { get; init; } = 64;

    /// <summary>Entries and check-ins together. Three a day for ninety years.</summary>
    public int Items { get; init; } = 100_000;

    /// <summary>Of the YAML at the head of a Markdown file, in characters.</summary>
    public int FrontMatter { get; init; } = 16 * 1024;

    /// <summary>Problems that are listed one by one, and tags and names that a preview lists. The rest is counted.</summary>
    public int Listed { get; init; } = 200;
}
