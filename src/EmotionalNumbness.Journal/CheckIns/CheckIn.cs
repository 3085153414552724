using System.Text.Json.Serialization;
using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>
/// How it is at one moment. Everything but the time can be left unanswered. How much is felt stays apart from how pleasant it is,
/// and nothing here is ever added up to a score.
/// </summary>
public sealed record CheckIn
{
    /// <summary>The least and the most of <see cref="Feeling"/> and <see cref="Energy"/>.</summary>
    public const int Least = 0, Most = 10;

    /// <summary>The least and the most of <see cref="Pleasantness"/>.</summary>
    public const int LeastPleasant = -5, MostPleasant = 5;

    /// <summary>A day in minutes: the most of <see cref="Sleep"/> and <see cref="Screens"/>.</summary>
    public const int MostMinutes = 24 * 60;

    /// <summary>The most of <see cref="Alcohol"/>.</summary>
    public const int MostDrinks = 50;

    /// <summary>Which one.</summary>
    [JsonIgnore]
    public CheckInId Id { get; init; } = CheckInId.New();

    /// <summary>The entry that it was made with; null for one made alone.</summary>
    public EntryId? Entry { get; init; }

    /// <summary>The day it belongs to, in the writer's own calendar. First in JSON, so that a scan need not read on for other days.</summary>
    [JsonPropertyOrder(-1)]
    public required DateOnly Day { get; init; }

    /// <summary>When it was made, on the writer's clock, with offset.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How much is felt, 0 (nothing at all) to 10 (very strongly), whatever it is that is felt.</summary>
    public Answer<int> Feeling { get; init; }

    /// <summary>How pleasant it is, -5 (very unpleasant) to 5 (very pleasant), 0 for neither. Another scale than that of <see cref="Feeling"/>, so that nobody adds the two.</summary>
    public Answer<int> Pleasantness { get; init; }

    /// <summary>Keys of feeling words, from content. "nothing" and "not-sure" are words of their own; an empty list says that none of them fits.</summary>
    public Answer<ValueList<string>> Words { get; init; }

    /// <summary>The writer's own words for it, beside those from content.</summary>
    public ValueList<string> OwnWords { get; init; }

    /// <summary>What the body says, and where. An empty list says that nothing was noticed.</summary>
    public Answer<ValueList<Sensation>> Sensations { get; init; }

    /// <summary>"Could I cry today?"</summary>
    public Answer<Crying> CouldCry { get; init; }

    /// <summary>Of the night before, in minutes.</summary>
    public Answer<int> Sleep { get; init; }

    /// <summary>0 (none) to 10 (plenty).</summary>
    public Answer<int> Energy { get; init; }

    /// <summary>Drinks of that day.</summary>
    public Answer<int> Alcohol { get; init; }

    /// <summary>Time at screens that day, in minutes.</summary>
    public Answer<int> Screens { get; init; }

    /// <summary>The writer's own, such as a person or a walk. <see cref="Tags.TagList"/> makes them.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>Hidden until the passphrase is given again. Always so while its entry is; saving either sees to it.</summary>
    public bool IsExtraLocked { get; init; }

    /// <summary>Where an import took it from, so that a second import knows it again; null for one made here.</summary>
    public string? Source { get; init; }

    /// <summary>Nothing of what was answered: this could end in a log.</summary>
    public override string ToString() => nameof(CheckIn);
}
