using System.Security.Cryptography;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Web.Hosting.Journal;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>Offers a passphrase that nobody chose.</summary>
internal sealed class SixWords(JournalContent content)
{
    public string Make() => PassphraseGenerator.Make(content.Words, RandomNumberGenerator.GetInt32);
}
