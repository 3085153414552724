using System.Text.RegularExpressions;

namespace EmotionalNumbness.Journal.Vocabulary;

/// <summary>What all word lists have to keep to.</summary>
internal static partial class VocabularyChecks
{
    public static IEnumerable<string> OfKeys(string what, IEnumerable<(string Key, string Text)> items)
    {
        var all = items.ToList();
        return all.Where(item => !PlainKey().IsMatch(item.Key)).Select(item => $"The {what} \"{item.Key}\" needs a key of small letters and hyphens.")
            .Concat(all.Where(item => string.IsNullOrWhiteSpace(item.Text)).Select(item => $"The {what} {item.Key} has no text."))
            .Concat(all.CountBy(item => item.Key).Where(pair => pair.Value > 1).Select(pair => $"The {what} {pair.Key} stands there more than once."));
    }

    public static void ThrowIfAny(IEnumerable<string> problems)
    {
        var all = problems.ToList();
        if (all.Count > 0)
            throw new FormatException(string.Join(Environment.NewLine, all));
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex PlainKey();
}
