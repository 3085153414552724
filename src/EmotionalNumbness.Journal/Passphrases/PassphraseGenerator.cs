namespace EmotionalNumbness.Journal.Passphrases;

/// <summary>Offers a passphrase of six words that nobody chose.</summary>
public static class PassphraseGenerator
{
    /// <summary>How many words.</summary>
    public const int WordCount = 6;

    /// <summary>Six words with a space between: at least 23 characters. A word may come twice; leaving that out would only cost bits.</summary>
    /// <param name="words">To draw from.</param>
    /// <param name="next">
    /// An evenly distributed number from 0 up to, not including, its argument.
    /// Outside tests always <see cref="System.Security.Cryptography.RandomNumberGenerator.GetInt32(int)"/>.
    /// </param>
    public static string Make(PassphraseWords words, Func<int, int> next) =>
        string.Join(' ', Enumerable.Range(0, WordCount).Select(_ => words.Words[next(words.Words.Count)]));
}
