using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.Loading;

/// <summary>The words a file may use where only some have a meaning.</summary>
internal static class Words
{
    public static readonly IReadOnlyList<(string Word, HelplineKind Meaning)> Kinds =
    [
        ("suicide", HelplineKind.Suicide),
        ("emotional-support", HelplineKind.EmotionalSupport),
        ("emergency-mental-health", HelplineKind.EmergencyMentalHealth),
        ("youth", HelplineKind.Youth),
        ("lgbtq", HelplineKind.Lgbtq),
        ("veterans", HelplineKind.Veterans),
        ("domestic-abuse", HelplineKind.DomesticAbuse),
    ];

    public static readonly IReadOnlyList<(string Word, Confidence Meaning)> Confidences =
    [
        ("two-sources", Confidence.TwoSources),
        ("one-source", Confidence.OneSource),
        ("unconfirmed", Confidence.Unconfirmed),
    ];

    public static readonly IReadOnlyList<(string Word, DialKind Meaning)> DialKinds =
    [
        ("short-code", DialKind.ShortCode),
        ("full", DialKind.Full),
    ];

    /// <summary>The meaning of a key's word; null, with a problem, where it is missing or has none.</summary>
    public static T? One<T>(Section section, string key, IReadOnlyList<(string Word, T Meaning)> words)
        where T : struct
    {
        if (section.Required(key) is not { } written)
            return null;
        foreach (var (word, meaning) in words)
        {
            if (word == written)
                return meaning;
        }

        section.AddProblem(key, $"“{key}: {FieldText.Shown(written)}” has no meaning here. Write one of: {string.Join(", ", words.Select(word => word.Word))}.");
        return null;
    }
}
