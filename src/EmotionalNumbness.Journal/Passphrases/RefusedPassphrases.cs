using System.Text;

namespace EmotionalNumbness.Journal.Passphrases;

/// <summary>Common long passphrases and words about this site, kept as content. Compared without case, spaces, signs and digits.</summary>
public sealed class RefusedPassphrases
{
    private readonly HashSet<string> refused;

    private RefusedPassphrases(HashSet<string> refused) => this.refused = refused;

    /// <summary>Reads one file for each language: a passphrase a line; lines that start with # are remarks.</summary>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static RefusedPassphrases Read(params IEnumerable<string> files) => FromLines(files.SelectMany(File.ReadLines));

    /// <summary>The same from lines.</summary>
    public static RefusedPassphrases FromLines(IEnumerable<string> lines)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
            refused.UnionWith(Forms(line));
        return new RefusedPassphrases(refused);
    }

    internal bool Contains(string passphrase) => Forms(passphrase).Any(refused.Contains);

    /// <summary>"Pass word-1" and "password2" come to the same letters; a row of digits keeps its digits.</summary>
    internal static IEnumerable<string> Forms(string text)
    {
        var plain = string.Concat(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Where(char.IsLetterOrDigit));
        var letters = string.Concat(plain.Where(char.IsLetter));
        yield return plain;
        if (letters.Length > 0)
            yield return letters;
    }
}
