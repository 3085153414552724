namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>A recovery code on the only page that shows it.</summary>
/// <param name="Text">Secret. Null where only the question remains whether it is kept.</param>
/// <param name="Offer">What says that it is kept and ends the code from before; null for the first code of a journal.</param>
/// <param name="Onward">Where to go on to.</param>
internal sealed record CodeToKeep(string? Text, string? Offer, string? Onward)
{
    /// <summary>In groups, so that a narrow page and paper break it where it can be read.</summary>
    public IReadOnlyList<string> Groups => Text?.Split('-') ?? [];

    /// <summary>Not the code: this could end in a log.</summary>
    public override string ToString() => nameof(CodeToKeep);
}
