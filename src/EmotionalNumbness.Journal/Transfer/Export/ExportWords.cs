namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>What the page in an archive says around the journal.</summary>
/// <param name="Language">BCP 47, for the page.</param>
/// <param name="IsRightToLeft">How it is laid out.</param>
/// <param name="Words">One for each <see cref="ExportWord"/>.</param>
/// <param name="Labels">Keys of content to their labels; a key that is not here stands for itself.</param>
public sealed record ExportWords(
    string Language, bool IsRightToLeft, IReadOnlyDictionary<ExportWord, string> Words, IReadOnlyDictionary<(LabelOf Kind, string Key), string> Labels)
{
    internal string this[ExportWord word] => Words[word];

    internal string Label(LabelOf kind, string key) => Labels.GetValueOrDefault((kind, key), key);
}
