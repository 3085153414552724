using EmotionalNumbness.Journal.Transfer.Import.Files;

namespace EmotionalNumbness.Journal.Transfer.Import.Detecting;

/// <summary>What a file turned out to be.</summary>
internal sealed record Detected(IImportReader Reader, ImportSource Source);
