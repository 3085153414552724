namespace EmotionalNumbness.Journal.Passphrases;

/// <summary>The words that passphrases are drawn from, in one language, kept as content.</summary>
public sealed class PassphraseWords
{
    /// <summary>Six words of 2,048 are 66 bits: with Argon2id far out of reach of guessing.</summary>
    public const int Fewest = 2048;

    private PassphraseWords(IReadOnlyList<string> words) => Words = words;

    /// <summary>The words, each once.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Reads a file: a word a line, lines that start with # are remarks.</summary>
    /// <exception cref="IOException">It is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">Something in it has to be mended; the message names file and line.</exception>
    public static PassphraseWords Read(string file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.Length < 3 || !line.All(c => char.IsLetter(c) && !char.IsUpper(c)))
                throw new InvalidDataException($"{file}({number}): A word is three or more lower-case letters and nothing else.");
            if (!seen.Add(line))
                throw new InvalidDataException($"{file}({number}): This word stands here twice. Remove one.");
        }

        if (seen.Count < Fewest)
            throw new InvalidDataException($"{file}({number}): There are {seen.Count} words; passphrases need at least {Fewest} to draw from.");
        return new PassphraseWords([.. seen]);
    }
}
