using System.Text.RegularExpressions;

namespace EmotionalNumbness.Guide.Wording;

/// <summary>A word or phrase we do not use.</summary>
internal sealed class WordingRule(string find, string why, string instead)
{
    // Nothing in it can be matched in two ways, so time stays linear. RegexOptions.NonBacktracking would promise the same
    // and take 4 ms to build each rule.
    private readonly Regex pattern = new(Pattern(find), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public string Why { get; } = why;

    public string Instead { get; } = instead;

    public IEnumerable<(int Index, string Text)> FindIn(string line) => pattern.Matches(line).Select(match => (match.Index, match.Value));

    private static string Edge(char letter) => char.IsLetterOrDigit(letter) ? @"\b" : "";

    /// <summary>Whole words; "*" at the end of one stands for any ending; a space for any white space.</summary>
    private static string Pattern(string find)
    {
        var words = find.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.EndsWith('*') ? Regex.Escape(word[..^1]) + @"\w*" : Regex.Escape(word));
        var phrase = string.Join(@"\s+", words);
        return Edge(find[0]) + phrase + Edge(find[^1]);
    }
}
