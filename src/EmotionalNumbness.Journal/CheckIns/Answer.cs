using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>
/// What came back from one question of a check-in: a value, "don't know", "rather not say", or nothing because it was not asked or was
/// passed over. The four stay apart everywhere. "Nothing" is a value: a feeling of 0, an empty list of sensations, no drink.
/// The default is <see cref="AnswerKind.NotAsked"/>. In JSON: the value as it is, {"answer":"dont-know"}, {"answer":"rather-not-say"},
/// and no member at all for what was not asked.
/// </summary>
[JsonConverter(typeof(AnswerJson))]
public readonly record struct Answer<T> where T : notnull
{
    private readonly T? value;

    internal Answer(AnswerKind kind, T? value) => (Kind, this.value) = (kind, value);

    /// <summary>Which of the four.</summary>
    public AnswerKind Kind { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsGiven => Kind is AnswerKind.Given;

    /// <summary>The value; only where <see cref="IsGiven"/>.</summary>
    public T Value => TryGet(out var given) ? given : throw new InvalidOperationException("There is no value. Ask IsGiven first.");

    /// <summary>True, with the value, where one was given.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T given)
    {
        given = value;
        return IsGiven;
    }

    /// <summary>Not the value: this could end in a log.</summary>
    public override string ToString() => Kind.ToString();
}

/// <summary>Makes answers.</summary>
public static class Answer
{
    /// <summary>This value.</summary>
    public static Answer<T> Of<T>(T value) where T : notnull => new(AnswerKind.Given, value);

    /// <summary>"I don't know."</summary>
    public static Answer<T> DontKnow<T>() where T : notnull => new(AnswerKind.DontKnow, default);

    /// <summary>"I'd rather not say."</summary>
    public static Answer<T> RatherNotSay<T>() where T : notnull => new(AnswerKind.RatherNotSay, default);

    /// <summary>Not asked, or passed over.</summary>
    public static Answer<T> NotAsked<T>() where T : notnull => default;
}
