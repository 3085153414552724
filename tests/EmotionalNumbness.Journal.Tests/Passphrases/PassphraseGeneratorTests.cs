using System.Security.Cryptography;
using EmotionalNumbness.Journal.Passphrases;

namespace EmotionalNumbness.Journal.Tests.Passphrases;

public sealed class PassphraseGeneratorTests
{
    private static readonly PassphraseWords Words = PassphraseWords.Read(Repository.Content("journal/words.txt"));

    [Fact]
    public void Six_words_are_drawn_from_the_whole_list()
    {
        var asked = new List<int>();

        var passphrase = PassphraseGenerator.Make(Words, count =>
        {
            asked.Add(count);
            return asked.Count % 2 == 0 ? 0 : count - 1;
        });

        Assert.All(asked, count => Assert.Equal(Words.Words.Count, count));
        Assert.Equal(string.Join(' ', Enumerable.Repeat($"{Words.Words[^1]} {Words.Words[0]}", 3)), passphrase);
    }

    [Fact]
    public void What_is_offered_is_accepted()
    {
        var refused = RefusedPassphrases.Read(Repository.Content("journal/passphrases-refused.txt"));
        var rules = new PassphraseRules(() => refused);

        for (var i = 0; i < 2000; i++)
            Assert.Equal(PassphraseProblem.None, rules.Check(PassphraseGenerator.Make(Words, RandomNumberGenerator.GetInt32), "quiet owl"));
    }
}
