using System.Globalization;
using EmotionalNumbness.Helplines.CrisisLanguage.Patterns;
using EmotionalNumbness.Helplines.CrisisLanguage.Reading;
using EmotionalNumbness.Helplines.CrisisLanguage.Scopes;
using EmotionalNumbness.Helplines.Loading;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.CrisisLanguage.Loading;

/// <summary>Reads spellings, sets, openers, scopes and rules, in this order: each uses those above it.</summary>
internal sealed class KnowledgeReader
{
    private const int FarthestScope = 20;
    private const int LongestPattern = 800;

    private readonly Section section;
    private readonly ProblemList problems;
    private readonly Spellings spellings;
    private readonly Dictionary<string, PhraseSet> sets = new(StringComparer.Ordinal);
    private readonly List<(int Owner, Pattern Pattern)> book = [];
    private readonly PatternReader patterns;
    private readonly Vocabulary vocabulary = new();
    private readonly WordReader words;

    public KnowledgeReader(Section section, ProblemList problems)
    {
        this.section = section;
        this.problems = problems;
        vocabulary.Add(WordMeaning.Number);
        vocabulary.Add(WordMeaning.Many);
        vocabulary.Add(WordMeaning.Year);
        spellings = new Spellings(vocabulary);
        words = new WordReader(new WordMeaning(vocabulary, spellings, Growth.AtOnce));
        patterns = new PatternReader(words, vocabulary, sets);
    }

    public Knowledge Read(string language)
    {
        ReadSpellings();
        ReadSets();
        var openers = ReadOpeners();
        var scopes = section.Parts("scopes").Select(ReadScope).ToList();
        var rules = section.Parts("rules").Select((rule, place) => ReadRule(rule, place, scopes)).ToList();
        if (rules.Count == 0)
            section.AddProblem("“rules:” is missing or empty. Without rules nothing is noticed.");
        return new Knowledge(language, new WordReader(new WordMeaning(vocabulary, spellings), openers), rules, scopes, new PatternBook(book), vocabulary, spellings);
    }

    private void ReadSpellings()
    {
        foreach (var (word, line) in section.PlacedTexts("key-words"))
        {
            if (Spellings.CanBeKeyWord(word))
                spellings.AddKeyWord(word);
            else
                problems.Add(line, "A key word is one word of six small letters or more: shorter ones are too like others. Use “spellings:” for it.");
        }

        if (section.Part("spellings") is not { } typed)
            return;
        foreach (var key in typed.OwnKeys())
        {
            if (typed.Optional(key) is { } meant)
                spellings.Add(key.ToLowerInvariant(), meant.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private void ReadSets()
    {
        if (section.Part("sets") is not { } all)
            return;
        foreach (var name in all.OwnKeys())
        {
            var set = new PhraseSet();
            foreach (var (phrase, line) in all.PlacedTexts(name))
            {
                if (patterns.AddTo(set, phrase) is { } problem)
                    problems.Add(line, problem);
            }

            sets[name] = set;
        }
    }

    private Openers? ReadOpeners()
    {
        if (section.Part("openers") is not { } part)
            return null;
        var phrases = new List<int[]>();
        foreach (var (phrase, line) in part.PlacedTexts("say"))
        {
            if (words.Read(phrase) is { Count: > 0 } read)
                phrases.Add([.. read.Select(word => word.Id)]);
            else
                problems.Add(line, "This holds no word.");
        }

        var before = SingleWords(part, "before");
        part.RefuseOtherKeys();
        return new Openers(phrases, before);
    }

    private Scope ReadScope(Section scope, int place)
    {
        var name = scope.Required("name") ?? "";
        scope.Required("why");
        var reach = ReadReach(scope);
        var between = scope.Required("words");
        if (!int.TryParse(between, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > FarthestScope)
            scope.AddProblem("words", $"“words:” is how many words may stand between, from 0 to {FarthestScope}.");
        var blockers = SingleWords(scope, "blocked-by");
        var own = SingleWords(scope, "own-words");
        Add(scope, "say", place, Part.Scope);
        Add(scope, "except", place, Part.ScopeException);
        Add(scope, "lifted-by", place, Part.ScopeLift);
        scope.RefuseOtherKeys();
        return new Scope(name, reach, count, blockers, own);
    }

    private static Reach ReadReach(Section scope)
    {
        var where = scope.Required("where");
        if (where is not (null or "before" or "near"))
            scope.AddProblem("where", "“where:” is before or near.");
        return where == "near" ? Reach.Near : Reach.Before;
    }

    private HashSet<int> SingleWords(Section scope, string key)
    {
        var ids = new HashSet<int>();
        foreach (var (word, line) in scope.PlacedTexts(key))
        {
            var read = words.Read(word);
            if (read.Count == 1)
                ids.Add(read[0].Id);
            else
                problems.Add(line, $"“{key}:” takes one word at a time.");
        }

        return ids;
    }

    private Rule ReadRule(Section rule, int place, List<Scope> scopes)
    {
        var name = rule.Required("name") ?? "";
        rule.Required("why");
        if (!rule.Has("say"))
            rule.AddProblem("“say:” is missing. Add the patterns.");
        Add(rule, "say", place, Part.Rule);
        Add(rule, "except", place, Part.RuleException);
        var through = rule.PlacedTexts("stands-through").ToList();
        foreach (var (unknown, line) in through.Where(text => !scopes.Exists(scope => scope.Name == text.Text)))
            problems.Add(line, $"There is no scope “{FieldText.Shown(unknown)}”. Scopes here: {string.Join(", ", scopes.Select(scope => scope.Name))}.");
        var beside = SingleWords(rule, "beside");
        var certainty = ReadCertainty(rule);
        rule.RefuseOtherKeys();
        var stands = through.Select(text => text.Text).ToHashSet(StringComparer.Ordinal);
        return new Rule(name, [.. Enumerable.Range(0, scopes.Count).Where(index => !stands.Contains(scopes[index].Name))], beside, certainty);
    }

    private static Certainty ReadCertainty(Section rule)
    {
        var certain = rule.Optional("certain");
        if (certain is not (null or "yes" or "done"))
            rule.AddProblem("certain", "“certain:” is yes, or done for an act that is done. Leave it out where what was learned has a say.");
        return certain switch { "done" => Certainty.Done, "yes" => Certainty.Yes, _ => Certainty.No };
    }

    private void Add(Section part, string key, int place, Part purpose)
    {
        foreach (var (text, line) in part.PlacedTexts(key, LongestPattern))
        {
            var (pattern, problem) = patterns.Read(text);
            if (pattern is not null)
                book.Add((Knowledge.Owner(place, purpose), pattern));
            else
                problems.Add(line, $"“{FieldText.Shown(text)}”: {problem}");
        }
    }
}
