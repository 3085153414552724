using CsCheck;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Demo;
using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Tests;

/// <summary>Generators of records: every kind of answer, every optional part there and not there.</summary>
internal static class AnyRecord
{
    public static readonly Gen<DateOnly> Day = Gen.Int[0, 20_000].Select(days => new DateOnly(1990, 1, 1).AddDays(days));

    public static readonly Gen<DateTimeOffset> Time =
        Gen.Select(Day, Gen.Int[0, 86_399], Gen.Int[-56, 56])
            .Select((day, second, quarters) => new DateTimeOffset(day, TimeOnly.MinValue.Add(TimeSpan.FromSeconds(second)), TimeSpan.FromMinutes(15 * quarters)));

    private static readonly string[] Keywords = ["numb", "nothing", "not-sure", "heavy", "chest", "a person", "é ⛅"];

    private static readonly Gen<string> Key = Gen.Int[0, Keywords.Length - 1].Select(i => Keywords[i]);

    private static readonly Gen<ValueList<string>> Keys = Key.Array[0, 4].Select(keys => keys.ToValueList());

    private static readonly Gen<Sensation> Sensation = Gen.Select(Key, Maybe(Key)).Select((key, place) => new Sensation(key, place));

    public static readonly Gen<CheckIn> CheckIn =
        Gen.Select(
            Gen.Select(Day, Time, Gen.Bool, Key),
            Gen.Select(Answered(Gen.Int[0, 10]), Answered(Gen.Int[-5, 5]), Answered(Keys), Keys),
            Gen.Select(Answered(Sensation.Array[0, 3].Select(list => list.ToValueList())), Answered(Gen.Enum<Crying>()), Answered(Gen.Int[0, 1440])),
            Gen.Select(Answered(Gen.Int[0, 10]), Answered(Gen.Int[0, 50]), Answered(Gen.Int[0, 1440]), Keys))
            .Select((when, felt, body, day) => new CheckIn
            {
                Entry = when.Item3 ? EntryId.New() : null,
                Day = when.Item1,
                At = when.Item2,
                Feeling = felt.Item1,
                Pleasantness = felt.Item2,
                Words = felt.Item3,
                OwnWords = felt.Item4,
                Sensations = body.Item1,
                CouldCry = body.Item2,
                Sleep = body.Item3,
                Energy = day.Item1,
                Alcohol = day.Item2,
                Screens = day.Item3,
                Tags = day.Item4,
                IsExtraLocked = when.Item3,
                Source = when.Item3 ? when.Item4 : null,
            });

    public static readonly DemoText DemoText = new(
        ["I feel nothing.", "The day went by."], ["I noticed the light.", "I was nearly sad."], ["It rained."], ["walk", "sister", "work"]);

    public static Gen<Answer<T>> Answered<T>(Gen<T> value) where T : notnull => Gen.OneOf(
        value.Select(Answer.Of),
        Gen.Const(Answer.DontKnow<T>()),
        Gen.Const(Answer.RatherNotSay<T>()),
        Gen.Const(Answer.NotAsked<T>()));

    private static Gen<string?> Maybe(Gen<string> value) => Gen.OneOf(value.Select(text => (string?)text), Gen.Const((string?)null));
}
