using EmotionalNumbness.Journal.Held;

namespace EmotionalNumbness.Journal.Transfer.Import;

/// <summary>What an import would do. Nothing was stored for it.</summary>
public sealed record ImportPreview
{
    /// <summary>What the file is.</summary>
    public required ImportFormat Format { get; init; }

    /// <summary>What would come in.</summary>
    public required ImportCounts New { get; init; }

    /// <summary>How many are here already, or stand in the file twice.</summary>
    public required int Duplicates { get; init; }

    /// <summary>Left out because of <see cref="ImportChoices.OnlyTags"/>.</summary>
    public required int NotChosen { get; init; }

    /// <summary>The earliest day of what would come in; null where there is none.</summary>
    public required DateOnly? FirstDay { get; init; }

    /// <summary>The latest day of what would come in.</summary>
    public required DateOnly? LastDay { get; init; }

    /// <summary>Tags of what is in the file, and how many have each; the most frequent first.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> Tags { get; init; }

    /// <summary>Moods that have no place on a scale yet, and how often each comes; see <see cref="ImportChoices.Moods"/>.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> UnmappedMoods { get; init; }

    /// <summary>What a journal here has no place for.</summary>
    public required IReadOnlyDictionary<Dropped, int> Dropped { get; init; }

    /// <summary>What could not be read, the first of them.</summary>
    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    /// <summary>How many could not be read.</summary>
    public required int ProblemCount { get; init; }

    /// <summary>Columns and keys that this program does not know: the format may have grown since.</summary>
    public required IReadOnlyCollection<string> UnknownNames { get; init; }

    /// <summary>Some times carried no zone and were taken to be in <see cref="ImportChoices.Zone"/>: ask which.</summary>
    public required bool UsesChosenZone { get; init; }

    /// <summary>How full the journal would be; past its limit the import is refused whole.</summary>
    public required Room RoomAfter { get; init; }

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(ImportPreview);
}
