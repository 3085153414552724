namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>One thing out of a file, in terms that no format owns.</summary>
internal abstract record ImportedItem
{
    /// <summary>Nothing of what was written: this could end in a log.</summary>
    public sealed override string ToString() => GetType().Name;
}
