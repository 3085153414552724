using EmotionalNumbness.Web.Hosting.Journal;

namespace EmotionalNumbness.Web.Pages.Journal.Transfer;

/// <summary>What a writer decides on the preview of an import.</summary>
internal sealed record PreviewForm
{
    /// <summary>An IANA name.</summary>
    public string? Zone { get; init; }

    /// <summary>Whether what was starred gets a tag.</summary>
    public bool Star { get; init; }

    /// <summary>Only entries with one of these; none for all.</summary>
    public List<string> Tags { get; init; } = [];

    public List<MoodPlace> Moods { get; init; } = [];

    /// <summary>See <see cref="CarriedPassphrase"/>.</summary>
    public string? Kept { get; init; }

    public IReadOnlyDictionary<string, int> MoodPlaces =>
        Moods.Where(mood => mood is { Word: not null, Pleasantness: not null })
            .DistinctBy(mood => mood.Word)
            .ToDictionary(mood => mood.Word!, mood => mood.Pleasantness!.Value);

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(PreviewForm);
}

/// <summary>Where the writer puts a mood of another program.</summary>
internal sealed record MoodPlace
{
    public string? Word { get; init; }

    /// <summary>-5 to 5; null leaves it a word.</summary>
    public int? Pleasantness { get; init; }

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(MoodPlace);
}
