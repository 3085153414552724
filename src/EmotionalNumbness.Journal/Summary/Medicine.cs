namespace EmotionalNumbness.Journal.Summary;

/// <summary>A medicine that the writer takes or took.</summary>
/// <param name="Name">As typed, dose included if the writer likes.</param>
/// <param name="Since">The first day; null where it is not known.</param>
/// <param name="Until">The last day; null while it is taken.</param>
public sealed record Medicine(string Name, DateOnly? Since, DateOnly? Until)
{
    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(Medicine);
}
