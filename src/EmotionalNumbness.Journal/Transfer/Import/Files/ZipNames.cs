using System.IO.Compression;

namespace EmotionalNumbness.Journal.Transfer.Import.Files;

/// <summary>
/// Nothing is ever unpacked to a disk, so a name can do no harm here. A ZIP whose names try to is refused all the same:
/// whoever made it means ill, and the next program may unpack it.
/// </summary>
internal static class ZipNames
{
    private const int LongestName = 1024;
    private const int FileKind = 0xF000;
    private const int LinkKind = 0xA000;

    /// <summary>The name with slashes.</summary>
    public static string Checked(ZipArchiveEntry entry)
    {
        if ((entry.ExternalAttributes >> 16 & FileKind) == LinkKind)
            throw new ImportRefusedException(RefusalReason.Link);
        if (entry.IsEncrypted)
            throw new ImportRefusedException(RefusalReason.Encrypted);
        var name = entry.FullName.Replace('\\', '/');
        if (name.Length is 0 or > LongestName || name[0] == '/' || name.Any(char.IsControl) || name is [_, ':', ..] || name.Split('/').Contains(".."))
            throw new ImportRefusedException(RefusalReason.UnsafeName);
        return name;
    }
}
