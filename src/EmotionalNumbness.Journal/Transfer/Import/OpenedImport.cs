using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using EmotionalNumbness.Journal.Transfer.Import.Detecting;
using EmotionalNumbness.Journal.Transfer.Import.Files;
using EmotionalNumbness.Journal.Vault.Age;

namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>An uploaded file in memory, looked into and known. Everything that it refuses comes as <see cref="ImportRefusedException"/>.</summary>
internal sealed class OpenedImport : IDisposable
{
    private readonly ChunkedMemory memory;
    private readonly Detected detected;

    private OpenedImport(ChunkedMemory memory, Detected detected) => (this.memory, this.detected) = (memory, detected);

    public ImportFormat Format => detected.Reader.Format;

    public static async Task<OpenedImport> OpenAsync(Stream upload, string? passphrase, ImportLimits limits, CancellationToken cancellationToken)
    {
        var memory = new ChunkedMemory();
        try
        {
            if (!await memory.FillAsync(upload, limits.UploadBytes, cancellationToken))
                throw new ImportRefusedException(RefusalReason.TooLarge, limits.UploadBytes);
            if (Starts(memory, AgeHeader.Mark))
                memory = await UnlockAsync(memory, passphrase, limits, cancellationToken);
            return new OpenedImport(memory, await Detection.OfAsync(Source(memory, limits), limits, cancellationToken));
        }
        catch
        {
            memory.Dispose();
            throw;
        }
    }

    /// <summary>Everything in it, up to the most that is allowed.</summary>
    public async IAsyncEnumerable<ImportedItem> ItemsAsync(ImportReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var item in detected.Reader.ReadAsync(detected.Source, reading, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (++count > reading.Limits.Items)
                throw new ImportRefusedException(RefusalReason.TooManyItems, reading.Limits.Items);
            yield return item;
        }
    }

    public void Dispose() => memory.Dispose();

    private static ImportSource Source(ChunkedMemory memory, ImportLimits limits)
    {
        Span<byte> start = stackalloc byte[4];
        using var view = memory.View();
        if (Detection.IsZip(start[..view.Read(start)]))
            return OpenedZip.Open(memory.View(), new UnpackBudget(limits.TotalBytes), limits);
        return new ImportSource(false, memory.Length == 0 ? [] : [new SourceFile("", isHeldWhole => Whole(memory, isHeldWhole, limits))]);
    }

    private static ChunkedMemory Whole(ChunkedMemory memory, bool isHeldWhole, ImportLimits limits) =>
        isHeldWhole && memory.Length > limits.FileBytes ? throw new ImportRefusedException(RefusalReason.TooLarge, limits.FileBytes) : memory.View();

    private static async Task<ChunkedMemory> UnlockAsync(ChunkedMemory locked, string? passphrase, ImportLimits limits, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(passphrase))
            throw new ImportRefusedException(RefusalReason.PassphraseNeeded);
        var (stream, opening) = await AgeReadStream.OpenAsync(locked.View(), passphrase, cancellationToken);
        if (stream is null)
            throw new ImportRefusedException(opening.IsForPassphrases ? RefusalReason.PassphraseWrong : RefusalReason.AgeNotSupported);
        var memory = new ChunkedMemory();
        try
        {
            await memory.FillAsync(stream, limits.UploadBytes, cancellationToken);
        }
        catch (CryptographicException)
        {
            memory.Dispose();
            throw new ImportRefusedException(RefusalReason.Damaged);
        }
        finally
        {
            await stream.DisposeAsync();
        }

        locked.Dispose();
        return memory;
    }

    private static bool Starts(ChunkedMemory memory, ReadOnlySpan<byte> mark)
    {
        using var view = memory.View();
        Span<byte> start = stackalloc byte[mark.Length];
        return view.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(mark);
    }
}
