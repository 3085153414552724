using System.Text;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Passphrases;

/// <summary>
/// What a new passphrase must be: long enough, and none that is tried first. After NIST SP 800-63B-4, 3.1.1.2.
/// Existing passphrases are never judged again.
/// </summary>
/// <param name="refused">The newest list of those that are tried first.</param>
public sealed class PassphraseRules(Func<RefusedPassphrases> refused)
{
    /// <summary>In Unicode characters (code points), white space at the ends not counted.</summary>
    public const int Shortest = PassphraseLength.Shortest;

    /// <summary>In Unicode characters (code points).</summary>
    public const int Longest = PassphraseLength.Longest;

    /// <summary>"aaaaaaaaaaaaaaa" and "121212121212121" are among the first that are tried.</summary>
    private const int FewestDistinct = 5;

    /// <summary>A name with this little added to it is guessed with the name.</summary>
    private const int LeastBesideName = 8;

    /// <summary>The first thing wrong with a passphrase, or <see cref="PassphraseProblem.None"/>. Cheap; runs no Argon2id.</summary>
    /// <param name="passphrase">As typed.</param>
    /// <param name="name">The journal's name as typed, or null where it is not known.</param>
    public PassphraseProblem Check(string? passphrase, string? name)
    {
        if (passphrase?.Length > 16 * Longest)
            return PassphraseProblem.TooLong;
        var text = TypedText.Passphrase(passphrase ?? "");
        return TypedText.Length(text) switch
        {
            < Shortest => PassphraseProblem.TooShort,
            > Longest => PassphraseProblem.TooLong,
            _ when IsRepetitive(text) || refused().Contains(text) => PassphraseProblem.TooCommon,
            _ when IsLike(text, name) => PassphraseProblem.LikeTheName,
            _ => PassphraseProblem.None,
        };
    }

    private static bool IsRepetitive(string text) => text.ToLowerInvariant().EnumerateRunes().Distinct().Count() < FewestDistinct;

    private static bool IsLike(string text, string? name)
    {
        var (ofText, ofName) = (TypedText.Name(text), TypedText.Name(name ?? ""));
        if (ofName.Length == 0)
            return false;
        var rest = ofText.Replace(ofName, "", StringComparison.Ordinal);
        return rest.Length < ofText.Length && rest.EnumerateRunes().Count(rune => !Rune.IsWhiteSpace(rune)) < LeastBesideName;
    }
}
