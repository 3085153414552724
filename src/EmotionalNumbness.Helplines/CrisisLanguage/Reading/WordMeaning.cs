namespace EmotionalNumbness.Helplines.CrisisLanguage.Reading;

/// <summary>Finds the words that a typed one stands for.</summary>
internal sealed class WordMeaning(Vocabulary vocabulary, Spellings spellings, Growth growth = Growth.None)
{
    /// <summary>Any number. "#" keeps it apart from everything a person can type.</summary>
    public const string Number = "#number";

    /// <summary>A number of ten or more. Wherever a pattern says <see cref="Number"/>, it will do as well.</summary>
    public const string Many = "#many";

    /// <summary>A year of this century or the last.</summary>
    public const string Year = "#year";

    /// <summary>The numbers of the words meant, at least one.</summary>
    public ReadOnlySpan<int> Of(ReadOnlySpan<char> typed)
    {
        if (Known(typed, out var words))
            return words;
        if (typed.IndexOfAnyExceptInRange('0', '9') < 0)
            return Alone(vocabulary.Find(typed is ['1', '9', _, _] or ['2', '0', _, _] ? Year : typed.Length > 1 ? Many : Number));

        var isPossessive = typed.EndsWith("'s");
        if (growth is Growth.AtOnce)
            return Alone(vocabulary.Add((isPossessive ? typed[..^2] : typed).ToString()));
        if (isPossessive && Known(typed[..^2], out words))
            return words;

        Span<char> changed = stackalloc char[typed.Length];
        if (WithoutDisguise(typed, changed, out var plain) && Known(plain, out words))
            return words;
        if (Shorter(plain, changed, 2, out var shorter) && (Known(shorter, out words) || (Shorter(shorter, changed, 1, out shorter) && Known(shorter, out words))))
            return words;
        var near = spellings.Nearly(typed);
        return Alone(near is Vocabulary.Unknown && growth is Growth.AtLast ? vocabulary.Add((isPossessive ? typed[..^2] : typed).ToString()) : near);
    }

    private bool Known(scoped ReadOnlySpan<char> typed, out ReadOnlySpan<int> words)
    {
        words = spellings.Exactly(typed);
        if (words.IsEmpty && vocabulary.Find(typed) is not Vocabulary.Unknown and var id)
            words = Alone(id);
        return !words.IsEmpty;
    }

    private ReadOnlySpan<int> Alone(int id) => vocabulary.AsWords(id);

    // su1c1de, d!e, k1ll, dont'
    private static bool WithoutDisguise(ReadOnlySpan<char> typed, Span<char> changed, out Span<char> plain)
    {
        var length = 0;
        foreach (var sign in typed)
        {
            if (sign == PlainLetters.Apostrophe)
                continue;
            changed[length++] = sign switch
            {
                '0' => 'o',
                '1' or '!' => 'i',
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' => 't',
                _ => sign,
            };
        }

        plain = changed[..length];
        return length > 0;
    }

    // diiiie, deeead: no letter more often in a row than "most". May write where it reads: it never writes ahead.
    private static bool Shorter(ReadOnlySpan<char> typed, Span<char> changed, int most, out Span<char> shorter)
    {
        var length = 0;
        foreach (var sign in typed)
        {
            if (length < most || changed[(length - most)..length].IndexOfAnyExcept(sign) >= 0)
                changed[length++] = sign;
        }

        shorter = changed[..length];
        return length < typed.Length;
    }
}
