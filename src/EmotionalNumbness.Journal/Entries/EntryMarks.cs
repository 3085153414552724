namespace EmotionalNumbness.Journal.Entries;

/// <summary>What a writer set on an entry beside its text and day. It stands in the sealed header.</summary>
public sealed record EntryMarks
{
    /// <summary>Nothing set.</summary>
    public static EntryMarks None { get; } = new();

    /// <summary>The writer's own. <see cref="Tags.TagList"/> makes them.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>Hard to come upon: left out of "on this day".</summary>
    public bool IsHeavy { get; init; }

    /// <summary>Absent from lists, search, counts and charts until the passphrase is given again.</summary>
    public bool IsExtraLocked { get; init; }

    /// <summary>Where an import took it from, so that a second import knows it again; null for one written here.</summary>
    public string? Source { get; init; }

    /// <summary>These, out of a form, which knows nothing of where the entry came from.</summary>
    internal EntryMarks From(EntryMarks before) => Source is null ? this with { Source = before.Source } : this;

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(EntryMarks);
}
