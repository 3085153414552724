using EmotionalNumbness.Journal.Transfer.Import.Files;
using EmotionalNumbness.Journal.Transfer.Import.Json;

namespace EmotionalNumbness.Journal.Transfer.Import.Own;

/// <summary>What an archive says about itself.</summary>
internal static class OwnManifest
{
    /// <summary>How many lines there are to be. Refuses what a later program made.</summary>
    public static async Task<long?> LinesAsync(ImportSource source, ImportReading reading, CancellationToken cancellationToken)
    {
        var file = source.Files.First(file => file.Name == OwnFormat.ManifestFile);
        using var json = JsonFile.Parse(await file.ReadAsync(cancellationToken), reading.Limits);
        return json.RootElement.Whole("version") switch
        {
            OwnFormat.Version => json.RootElement.Whole("lines"),
            > OwnFormat.Version => throw new ImportRefusedException(RefusalReason.NewerVersion),
            _ => throw new ImportRefusedException(RefusalReason.Damaged),
        };
    }

    /// <summary>Whether a file with the manifest's name is one: other programs have manifests too.</summary>
    public static async Task<bool> IsThereAsync(ImportSource source, ImportLimits limits, CancellationToken cancellationToken)
    {
        if (source.Files.FirstOrDefault(file => file.Name == OwnFormat.ManifestFile) is not { } file)
            return false;
        try
        {
            using var json = JsonFile.Parse(await file.ReadAsync(cancellationToken), limits);
            return json.RootElement.Text("format") == OwnFormat.Name;
        }
        catch (ImportRefusedException e) when (e.Refusal.Reason is RefusalReason.Damaged or RefusalReason.NotUtf8)
        {
            return false;
        }
    }
}
