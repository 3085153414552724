using System.Text.RegularExpressions;
using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.Wording;

/// <summary>The words we do not use, and the check for them over a file's lines.</summary>
internal sealed partial class WordingRules(IReadOnlyList<WordingRule> rules)
{
    public const string FileName = "wording.yaml";

    public static WordingRules Read(ContentFolder folder, string language, ProblemList problems)
    {
        var file = $"{language}/{FileName}";
        if (folder.Read(file, problems) is not { } text)
            return new WordingRules([]);

        var rules = new List<WordingRule>();
        foreach (var map in YamlMap.ParseList(text, file, problems))
        {
            var (find, why, instead) = (map.Text("find"), map.Text("why"), map.Text("instead"));
            map.RefuseOtherKeys();
            if (find.Length > 0)
                rules.Add(new WordingRule(find, why, instead));
        }

        return new WordingRules(rules);
    }

    /// <summary>Checks a file's text. A hit inside the words of a waiver on that line is allowed.</summary>
    public void Check(string file, string text, IReadOnlyList<Waiver> waivers, ProblemList problems)
    {
        var unused = waivers.ToHashSet();
        // Over the whole text, not line by line: a phrase may be broken at the end of a line.
        var spoken = Spoken(text);
        foreach (var rule in rules)
        {
            foreach (var (index, hit) in rule.FindIn(spoken))
            {
                var number = text.AsSpan(0, index).Count('\n') + 1;
                if (waivers.Any(waiver => waiver.IsItsOwnLine(number)))
                    continue;
                if (waivers.FirstOrDefault(waiver => waiver.Covers(text, index, hit.Length)) is { } waived)
                    unused.Remove(waived);
                else
                    problems.Add(file, number, $"“{hit.ReplaceLineEndings(" ")}”: {rule.Why}. Instead: {rule.Instead}. If it is right here, add a waiver (docs/content.md).");
            }
        }

        foreach (var waiver in unused)
            problems.Add(file, waiver.Line, $"The waiver “{waiver.Words}” matches nothing any more. Remove it.");
    }

    // Citation keys, addresses, marks of emphasis and the "!" of a picture are not read by anyone.
    private static string Spoken(string text) => Unread().Replace(text, match => new string(' ', match.Length));

    [GeneratedRegex(@"\[@[^\]\n]*\]|\]\((?:/|#|tel:)[^)\s]*|!(?=\[)|[*_]")]
    private static partial Regex Unread();
}
