using System.IO.Compression;
using System.Text;

namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>Writes files into a ZIP, one after the other, straight through to a stream. Neither the day nor the machine shows in the bytes.</summary>
internal sealed class ArchiveFiles
{
    /// <summary>The earliest time that a ZIP can name.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A plain file that its owner can read and write.</summary>
    private const int Attributes = 0x81A4 << 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly LateStream late;
    private readonly ZipArchive zip;

    private ArchiveFiles(LateStream late, ZipArchive zip) => (this.late, this.zip) = (late, zip);

    public static async Task<ArchiveFiles> BeginAsync(Stream destination, CancellationToken cancellationToken)
    {
        var late = new LateStream(destination);
        return new ArchiveFiles(late, await ZipArchive.CreateAsync(late, ZipArchiveMode.Create, leaveOpen: true, Utf8, cancellationToken));
    }

    public async Task AddAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = Attributes;
        await using (var file = await entry.OpenAsync(cancellationToken))
            await write(file);
        await late.PassOnAsync(cancellationToken);
    }

    public Task AddTextAsync(string name, Func<TextWriter, Task> write, CancellationToken cancellationToken) => AddAsync(
        name,
        async file =>
        {
            await using var text = new StreamWriter(file, Utf8, leaveOpen: true) { NewLine = "\n" };
            await write(text);
        },
        cancellationToken);

    /// <summary>Writes the table of contents. Without it the file is none, so this is not done in passing when something went wrong.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await zip.DisposeAsync();
        await late.PassOnAsync(cancellationToken);
        await late.DisposeAsync();
    }
}
