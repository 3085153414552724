using System.Text;
using System.Text.Json;
using EmotionalNumbness.Journal.Transfer.Import.DailyTxT;
using EmotionalNumbness.Journal.Transfer.Import.Daylio;
using EmotionalNumbness.Journal.Transfer.Import.DayOne;
using EmotionalNumbness.Journal.Transfer.Import.Files;
using EmotionalNumbness.Journal.Transfer.Import.Journey;
using EmotionalNumbness.Journal.Transfer.Import.Jrnl;
using EmotionalNumbness.Journal.Transfer.Import.Json;
using EmotionalNumbness.Journal.Transfer.Import.Markdown;
using EmotionalNumbness.Journal.Transfer.Import.Own;
using EmotionalNumbness.Journal.Transfer.Import.StandardNotes;

namespace EmotionalNumbness.Journal.Transfer.Import.Detecting;

/// <summary>Finds out what a file is by looking into it: programs share their exports under all kinds of names.</summary>
internal static class Detection
{
    private static ReadOnlySpan<byte> ZipMark => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> EmptyZipMark => "PK\u0005\u0006"u8;

    /// <summary>Whether these first bytes are a ZIP's.</summary>
    public static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith(ZipMark) || start.StartsWith(EmptyZipMark);

    /// <summary>Refuses what it does not know.</summary>
    public static async Task<Detected> OfAsync(ImportSource source, ImportLimits limits, CancellationToken cancellationToken)
    {
        if (source.Files.Count == 0)
            throw new ImportRefusedException(RefusalReason.Empty);
        var reader = source.IsZip ? await OfZipAsync(source, limits, cancellationToken) : await OfTextAsync(source.Files[0], limits, cancellationToken);
        return reader is null ? throw new ImportRefusedException(RefusalReason.NotRecognised) : new Detected(reader, source);
    }

    private static async Task<IImportReader?> OfZipAsync(ImportSource source, ImportLimits limits, CancellationToken cancellationToken)
    {
        if (await OwnManifest.IsThereAsync(source, limits, cancellationToken))
            return new OwnReader();
        var candidates = source.With(".json", ".txt").Where(file => file.IsAtRoot || file.Name.Length <= "2026/03.json".Length && file.Extension == ".json");
        // A ZIP of many files that are all something else is not looked through to its end.
        foreach (var file in candidates.Take(50))
        {
            if (await OfJsonAsync(file, limits, cancellationToken) is { } reader)
                return reader;
        }

        if (source.With(".md", ".markdown").Any())
            return new MarkdownReader();
        return source.Files is [var only] ? await OfTextAsync(only, limits, cancellationToken) : null;
    }

    private static async Task<IImportReader?> OfJsonAsync(SourceFile file, ImportLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            using var json = JsonFile.Parse(await file.ReadAsync(cancellationToken), limits);
            return OfJson(file.Name, json.RootElement);
        }
        catch (ImportRefusedException e) when (e.Refusal.Reason is RefusalReason.Damaged or RefusalReason.NotUtf8)
        {
            return null;
        }
    }

    private static IImportReader? OfJson(string name, JsonElement root)
    {
        if (JourneyReader.Recognises(root))
            return new JourneyReader();
        if (StandardNotesReader.Recognises(root))
            return new StandardNotesReader();
        if (DailyTxTReader.Recognises(name, root))
            return new DailyTxTReader();
        if (DayOneReader.Recognises(root))
            return new DayOneReader();
        return JrnlJsonReader.Recognises(root) ? new JrnlJsonReader() : null;
    }

    private static async Task<IImportReader?> OfTextAsync(SourceFile file, ImportLimits limits, CancellationToken cancellationToken)
    {
        if (!await file.BeginsAsTextAsync(cancellationToken))
            return null;
        var bytes = await file.ReadAsync(cancellationToken);
        var first = bytes.Span.TrimStart(" \t\r\n"u8);
        if (first.IsEmpty)
            throw new ImportRefusedException(RefusalReason.Empty);
        if (first[0] is (byte)'{')
        {
            using var json = JsonFile.Parse(bytes, limits);
            return OfJson(file.Name, json.RootElement);
        }

        var end = first.IndexOfAny((byte)'\r', (byte)'\n');
        var line = Encoding.UTF8.GetString(end < 0 ? first : first[..end]);
        return DaylioReader.Recognises(line) ? new DaylioReader() : JrnlTextReader.Recognises(line) ? new JrnlTextReader() : null;
    }
}
