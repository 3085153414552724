using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.Entries;

/// <summary>What a list needs to know of an entry without opening its body. See <see cref="Entry"/> for the meaning.</summary>
internal sealed record EntryHeader(DateOnly Day, DateTimeOffset At, DateTimeOffset Saved)
{
    /// <summary>See <see cref="EntryMarks"/>, as for those below. Entries from before there were marks have none.</summary>
    public ValueList<string> Tags { get; init; }

    public bool Heavy { get; init; }

    public bool ExtraLocked { get; init; }

    public string? Source { get; init; }

    [JsonIgnore]
    public EntryMarks Marks => new() { Tags = Tags, IsHeavy = Heavy, IsExtraLocked = ExtraLocked, Source = Source };

    public Entry ToEntry(Guid id, int revision, string text) => new(new EntryId(id), revision, Day, At, Saved, text) { Marks = Marks };

    public EntryHeader Marked(EntryMarks marks) =>
        this with { Tags = marks.Tags, Heavy = marks.IsHeavy, ExtraLocked = marks.IsExtraLocked, Source = marks.Source };

    /// <summary>Not the tags: this could end in a log.</summary>
    public override string ToString() => nameof(EntryHeader);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(EntryHeader))]
[JsonSerializable(typeof(string))]
internal sealed partial class EntryHeaderJson : JsonSerializerContext;
