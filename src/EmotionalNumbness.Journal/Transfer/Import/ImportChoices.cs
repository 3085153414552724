namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>What a writer decides about an import. A preview with the same choices tells what they lead to.</summary>
public sealed record ImportChoices
{
    /// <summary>For times that carry no zone; asked once for a file, where <see cref="ImportPreview.UsesChosenZone"/> says that it matters.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Of a locked archive; null for other files.</summary>
    public string? Passphrase { get; init; }

    /// <summary>Only entries with one of these tags, such as "diary" out of an app for notes; null for all.</summary>
    public IReadOnlySet<string>? OnlyTags { get; init; }

    /// <summary>A tag for what was starred elsewhere, in the writer's language; null to leave stars out.</summary>
    public string? TagForStarred { get; init; }

    /// <summary>
    /// How pleasant a mood of another program is, -5 to 5, by the writer's own word for it. A mood that is not here stays a word: no number is made up for it.
    /// </summary>
    public IReadOnlyDictionary<string, int> Moods { get; init; } = new Dictionary<string, int>();

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(ImportChoices);
}
