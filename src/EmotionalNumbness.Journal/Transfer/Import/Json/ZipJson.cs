using System.Text.Json;
using EmotionalNumbness.Journal.Transfer.Import.Files;

namespace EmotionalNumbness.Journal.Transfer.Import.Json;

/// <summary>A JSON file among others: one that is damaged is a problem to report, and the others are read.</summary>
internal static class ZipJson
{
    /// <summary>Null, with the problem noted, for a damaged file of a ZIP. A file by itself that is damaged is refused.</summary>
    public static async Task<JsonDocument?> ParseAsync(ImportSource source, SourceFile file, ImportReading reading, CancellationToken cancellationToken)
    {
        try
        {
            return JsonFile.Parse(await file.ReadAsync(cancellationToken), reading.Limits);
        }
        catch (ImportRefusedException e) when (source.IsZip && e.Refusal.Reason is RefusalReason.Damaged or RefusalReason.NotUtf8)
        {
            reading.Report.Problem(e.Refusal.Reason is RefusalReason.NotUtf8 ? ProblemKind.NotUtf8 : ProblemKind.Damaged, file.Label, null);
            return null;
        }
    }
}
