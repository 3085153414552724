namespace EmotionalNumbness.Journal.Vocabulary;

/// <summary>The sensations and the places on the body of a language, checked. The host reads them from content.</summary>
public sealed class BodyWords
{
    private BodyWords(IReadOnlyList<BodySensation> sensations, IReadOnlyList<BodyPlace> places) => (Sensations, Places) = (sensations, places);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<BodySensation> Sensations { get; }

    /// <summary>In the order of the file: from head to foot.</summary>
    public IReadOnlyList<BodyPlace> Places { get; }

    /// <summary>Throws <see cref="FormatException"/>, for the host's start, with all that is wrong.</summary>
    public static BodyWords From(IReadOnlyList<BodySensation> sensations, IReadOnlyList<BodyPlace> places)
    {
        VocabularyChecks.ThrowIfAny(VocabularyChecks.OfKeys("sensation", sensations.Select(sensation => (sensation.Key, sensation.Text)))
            .Concat(VocabularyChecks.OfKeys("place", places.Select(place => (place.Key, place.Text)))));
        return new BodyWords(sensations, places);
    }

    /// <summary>Null for a key that content has no more, or never had.</summary>
    public BodySensation? Sensation(string key) => Sensations.FirstOrDefault(sensation => sensation.Key == key);

    /// <summary>Null for a key that content has no more, or never had.</summary>
    public BodyPlace? Place(string key) => Places.FirstOrDefault(place => place.Key == key);
}
