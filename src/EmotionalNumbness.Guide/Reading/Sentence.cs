using System.Text.RegularExpressions;

namespace EmotionalNumbness.Guide.Reading;

internal static partial class Sentence
{
    /// <summary>Sentences end at . ! ? or : with a space behind it.</summary>
    public static IEnumerable<string> Split(string block) => Ends().Split(block);

    public static IReadOnlyList<string> Words(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    [GeneratedRegex(@"(?<=[.!?:][""”’)]?)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"[\p{L}\p{N}](?:[\p{L}\p{N}’'%.,-]*[\p{L}\p{N}])?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
