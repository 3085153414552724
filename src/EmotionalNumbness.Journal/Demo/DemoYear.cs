using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Demo;

/// <summary>
/// A year as somebody could have lived it: numb at first, thawing slowly and unevenly, with gaps, a bad fortnight, and walks that go with
/// feeling a little more. The same seed makes the same year, ids apart. For demonstrations and pictures; nothing of it is real.
/// </summary>
public sealed class DemoYear
{
    private const int Days = 365;

    private readonly Random random;
    private readonly DemoText text;
    private readonly DateOnly first;
    private double mood;

    private DemoYear(int seed, DateOnly last, DemoText text)
    {
#pragma warning disable CA5394 // No secret depends on it; the seed makes the year repeatable.
        random = new Random(seed);
#pragma warning restore CA5394
        (this.text, first) = (text, last.AddDays(1 - Days));
    }

    /// <summary>The year that ends on a day.</summary>
    public static IReadOnlyList<DemoDay> Of(int seed, DateOnly last, DemoText text)
    {
        var year = new DemoYear(seed, last, text);
        return [.. Enumerable.Range(0, Days).Select(year.Day)];
    }

    private DemoDay Day(int number)
    {
        var (day, thaw) = (first.AddDays(number), (double)number / Days);
        mood = 0.8 * mood + Between(-1.0, 1.0);
        var isAway = number % 97 is > 60 and < 69 || Chance(0.12);
        var isBadFortnight = number is > 200 and < 215;
        var walked = Chance(0.25 + 0.25 * thaw);
        if (isAway)
            return new DemoDay(day, [], []);
        var feeling = Math.Clamp((int)Math.Round(1.5 + 4.5 * thaw + mood + (walked ? 1.2 : 0) - (isBadFortnight ? 3 : 0)), 0, 10);
        ValueList<string> tags = [.. text.Tags.Where((_, i) => i == 0 ? walked : Chance(0.12))];
        ValueList<DemoEntry> entries = [.. Enumerable.Range(0, Chance(0.55) ? Chance(0.1) ? 2 : 1 : 0).Select(i => Entry(At(day, 20 + i), thaw, tags, isBadFortnight))];
        ValueList<CheckIn> checkIns = Chance(0.85) ? [CheckIn(day, entries.Count > 0 ? entries[0] : null, feeling, thaw, tags)] : [];
        return new DemoDay(day, entries, checkIns);
    }

    private DemoEntry Entry(DateTimeOffset at, double thaw, ValueList<string> tags, bool isHeavy)
    {
        var sentences = Enumerable.Range(0, 2 + Next(7)).Select(_ => Pick(Chance(0.4) ? text.Any : Chance(thaw) ? text.Late : text.Early));
        return new DemoEntry(EntryId.New(), at, string.Join(Chance(0.3) ? "\n\n" : " ", sentences.Distinct()), new EntryMarks { Tags = tags, IsHeavy = isHeavy && Chance(0.5) });
    }

    private CheckIn CheckIn(DateOnly day, DemoEntry? entry, int feeling, double thaw, ValueList<string> tags) => new()
    {
        Entry = entry?.Id,
        Day = day,
        At = entry?.At ?? At(day, 21),
        Feeling = Often(0.95, feeling, Answer.DontKnow<int>()),
        Pleasantness = Often(0.8, Math.Clamp(Next(5) - 3 + (int)Math.Round(3 * thaw), -5, 5), Chance(0.7) ? default : Answer.DontKnow<int>()),
        Words = Often(0.8, WordsFor(feeling), default),
        Sensations = Often(0.5, SensationsFor(feeling), default),
        CouldCry = Often(0.7, Chance(0.12 * thaw) ? Crying.Yes : Chance(0.3 * thaw) ? Crying.Almost : Chance(0.5) ? Crying.No : Crying.DidNotTry, Chance(0.2) ? Answer.RatherNotSay<Crying>() : default),
        Sleep = Often(0.75, 15 * (22 + Next(13)), default),
        Energy = Often(0.7, Math.Clamp(feeling + Next(4) - 1, 0, 10), default),
        Alcohol = Often(0.3, Chance(0.7) ? 0 : 1 + Next(3), Chance(0.1) ? Answer.RatherNotSay<int>() : default),
        Tags = tags,
    };

    private ValueList<string> WordsFor(int feeling)
    {
        string[] words = feeling switch
        {
            0 => ["nothing", "numb", "empty"],
            <= 2 => ["numb", "flat", "far-away", "tired", "not-sure", "foggy"],
            <= 4 => ["flat", "tired", "low", "foggy", "uneasy", "okay", "settled"],
            <= 6 => ["sad", "lonely", "okay", "calm", "touched", "worried", "interested"],
            _ => ["sad", "hopeful", "glad", "angry", "tender", "calm", "thankful"],
        };
        return [.. words.Where(_ => Chance(0.35))];
    }

    private ValueList<Sensation> SensationsFor(int feeling)
    {
        Sensation[] sensations = feeling <= 3
            ? [new("heavy", "chest"), new("numb", "hands"), new("hollow", "belly"), new("far-away", "everywhere")]
            : [new("tight", "throat"), new("warm", "chest"), new("restless", "left-leg"), new("at-ease", "shoulders"), new("lump", "throat")];
        return [.. sensations.Where(_ => Chance(0.3))];
    }

    private Answer<T> Often<T>(double chance, T value, Answer<T> otherwise) where T : notnull => Chance(chance) ? Answer.Of(value) : otherwise;

    private DateTimeOffset At(DateOnly day, int hour) => new(day, new TimeOnly(hour, Next(60)), TimeSpan.Zero);

    private string Pick(ValueList<string> from) => from[Next(from.Count)];

#pragma warning disable CA5394 // As above.
    private bool Chance(double chance) => random.NextDouble() < chance;

    private int Next(int count) => random.Next(count);

    private double Between(double least, double most) => least + (most - least) * random.NextDouble();
#pragma warning restore CA5394
}
