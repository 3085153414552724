using System.IO.Compression;
using System.Security.Cryptography;

namespace EmotionalNumbness.Journal.Sqlite.Backups;

/// <summary>One ZIP: the database as it is (sealed bytes do not get smaller), what it should be, and a digest of that.</summary>
internal static class BackupArchive
{
    public const string Database = "journal.db";

    private const string ManifestName = "manifest.json";
    private const string ManifestDigest = "manifest.sha256";
    private const int LongestManifest = 1024 * 1024;

    private static ReadOnlySpan<byte> ZipStart => "PK\u0003\u0004"u8;

    /// <summary>On the disk, for the program's account alone, when this returns.</summary>
    public static async Task WriteAsync(string file, string database, Manifest manifest, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(file, PrivateFiles.NewFile(FileMode.CreateNew));
        await using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var bytes = manifest.ToBytes();
            await AddAsync(zip, ManifestName, new MemoryStream(bytes), manifest.Made, cancellationToken);
            await AddAsync(zip, ManifestDigest, new MemoryStream(Convert.ToHexStringLower(SHA256.HashData(bytes)).Select(digit => (byte)digit).ToArray()), manifest.Made, cancellationToken);
            await using var content = File.OpenRead(database);
            await AddAsync(zip, Database, content, manifest.Made, cancellationToken);
        }

        stream.Flush(flushToDisk: true);
    }

    /// <summary>Puts the database where it is asked for. Its content is for the caller to compare.</summary>
    /// <exception cref="BackupRefusedException">The file is no backup, or not a whole one.</exception>
    public static async Task<Manifest> ExtractAsync(string file, string database, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            await RefuseOthersAsync(file, stream, cancellationToken);
            await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
            var manifest = await ReadManifestAsync(file, zip, cancellationToken);
            await ExtractAsync(file, Entry(file, zip, Database), database, manifest.Bytes, cancellationToken);
            return manifest;
        }
        catch (InvalidDataException damaged)
        {
            throw new BackupRefusedException($"{file} is cut short or damaged: it starts as a backup does and cannot be read to its end. Fetch it again from where it was kept, or take an earlier one.", damaged);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BackupRefusedException($"{file} cannot be read: {error.Message}", error);
        }
    }

    private static async Task RefuseOthersAsync(string file, FileStream stream, CancellationToken cancellationToken)
    {
        if (SingleFile.StartsAsDatabase(stream))
            throw new BackupRefusedException($"{file} is a database file that was copied as it stood, not a backup. It may lack what was in the -wal file beside it, and nothing in it tells. Make backups with the command “backup”.");
        var start = new byte[ZipStart.Length];
        var read = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        stream.Position = 0;
        if (!start.AsSpan(0, read).SequenceEqual(ZipStart))
            throw new BackupRefusedException($"{file} is not a backup: it is no ZIP file with {ManifestName} and {Database} in it.");
    }

    private static async Task<Manifest> ReadManifestAsync(string file, ZipArchive zip, CancellationToken cancellationToken)
    {
        var bytes = await BytesAsync(Entry(file, zip, ManifestName), cancellationToken);
        var digest = await BytesAsync(Entry(file, zip, ManifestDigest), cancellationToken);
        if (!Convert.ToHexStringLower(SHA256.HashData(bytes)).Select(digit => (byte)digit).SequenceEqual(digest))
            throw new BackupRefusedException($"{ManifestName} in {file} was changed after the backup was made: it does not match {ManifestDigest}.");
        return Manifest.Read(bytes) switch
        {
            null => throw new BackupRefusedException($"{ManifestName} in {file} cannot be understood."),
            { Format: > Manifest.CurrentFormat } newer => throw new BackupRefusedException($"{file} was made by a newer version of this program (format {newer.Format}). Install that version."),
            var manifest => manifest,
        };
    }

    private static ZipArchiveEntry Entry(string file, ZipArchive zip, string name) =>
        zip.GetEntry(name) ?? throw new BackupRefusedException($"{file} is not a backup: there is no {name} in it.");

    private static async Task<byte[]> BytesAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Length > LongestManifest)
            throw new InvalidDataException($"{entry.Name} is too long.");
        await using var content = await entry.OpenAsync(cancellationToken);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    private static async Task ExtractAsync(string file, ZipArchiveEntry entry, string database, long bytes, CancellationToken cancellationToken)
    {
        if (entry.Length != bytes)
            throw new BackupRefusedException($"{Database} in {file} has {entry.Length} bytes; {ManifestName} says {bytes}.");
        await using var content = await entry.OpenAsync(cancellationToken);
        await using var target = new FileStream(database, PrivateFiles.NewFile(FileMode.CreateNew));
        await content.CopyToAsync(target, cancellationToken);
        target.Flush(flushToDisk: true);
    }

    private static async Task AddAsync(ZipArchive zip, string name, Stream content, DateTimeOffset made, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = made;
        await using (content)
        await using (var target = await entry.OpenAsync(cancellationToken))
            await content.CopyToAsync(target, cancellationToken);
    }
}
