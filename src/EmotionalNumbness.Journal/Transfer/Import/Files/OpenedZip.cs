using System.IO.Compression;

namespace EmotionalNumbness.Journal.Transfer.Import.Files;

/// <summary>A ZIP in memory whose names, number and claims were looked at before anything is unpacked.</summary>
internal static class OpenedZip
{
    /// <summary>The files; folders are left out. The archive is not safe for two readers at once.</summary>
    public static ImportSource Open(Stream upload, UnpackBudget budget, ImportLimits limits)
    {
        ZipCount.Check(upload, limits.ZipFiles);
        try
        {
            var archive = new ZipArchive(upload, ZipArchiveMode.Read, leaveOpen: true);
            var files = archive.Entries
                .Select(entry => (Name: ZipNames.Checked(entry), Entry: entry))
                .Where(file => !file.Name.EndsWith('/'))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .ToList();
            if (files.DistinctBy(file => file.Name, StringComparer.Ordinal).Count() < files.Count)
                throw new ImportRefusedException(RefusalReason.UnsafeName);
            return new ImportSource(true, files.ConvertAll(file => new SourceFile(file.Name, isHeldWhole => Unpack(file.Entry, isHeldWhole ? limits.FileBytes : limits.TotalBytes, budget, limits))));
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new ImportRefusedException(RefusalReason.Damaged);
        }
    }

    private static UnpackingStream Unpack(ZipArchiveEntry entry, long most, UnpackBudget budget, ImportLimits limits)
    {
        // What it claims is looked at first, so that an honest large file costs nothing.
        if (entry.Length > most)
            throw new ImportRefusedException(RefusalReason.UnpacksTooLarge, most);
        if (entry.Length > limits.RatioCountsFrom && entry.Length / Math.Max(1, entry.CompressedLength) > limits.Ratio)
            throw new ImportRefusedException(RefusalReason.Bomb, limits.Ratio);
        try
        {
            return new UnpackingStream(entry.Open(), entry.CompressedLength, entry.Crc32, most, budget, limits);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new ImportRefusedException(RefusalReason.Damaged);
        }
    }

    /// <summary>What the library throws at files that are not as they say.</summary>
    private static bool IsDamage(Exception e) => e is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException;
}
