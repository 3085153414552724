using System.IO.Compression;
using System.Text;
using EmotionalNumbness.Journal.Transfer.Export;

namespace EmotionalNumbness.Journal.Tests.Transfer.Export;

/// <summary>Exports to a stream that, like a response's body, knows asynchronous writing only, and looks into what came.</summary>
internal static class ExportedArchive
{
    public static ExportWords Words { get; } = new(
        "en", false, Enum.GetValues<ExportWord>().ToDictionary(word => word, word => word is ExportWord.LeftOutExtraLocked ? "{0} are extra-locked" : $"{word}"),
        new Dictionary<(LabelOf Kind, string Key), string> { [(LabelOf.Sensation, "heavy")] = "Heavy, like lead" });

    public static async Task<byte[]> ExportAsync(Installation installation, OpenJournal journal, Shown shown = Shown.WithExtraLocked, string? passphrase = null)
    {
        using var memory = new MemoryStream();
        await using var body = new ResponseLike(memory);
        Assert.IsType<ExportResult.Written>(await installation.Get<ExportJournal>().WriteAsync(
            journal, new ExportChoices(Words, shown, passphrase), body, TestContext.Current.CancellationToken));
        return memory.ToArray();
    }

    public static IReadOnlyDictionary<string, string> FilesOf(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var text = new StreamReader(entry.Open(), Encoding.UTF8);
            return text.ReadToEnd();
        });
    }

    private sealed class ResponseLike(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => inner.WriteAsync(buffer, cancellationToken);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            inner.WriteAsync(buffer, offset, count, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
