using EmotionalNumbness.Journal.Passphrases;

namespace EmotionalNumbness.Journal.Tests.Passphrases;

public sealed class PassphraseWordsTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    [Fact]
    public void Our_words_are_short_plain_sorted_and_well_apart()
    {
        var words = PassphraseWords.Read(Repository.Content("journal/words.txt")).Words;

        Assert.All(words, word => Assert.Matches("^[a-z]{3,9}$", word));
        Assert.Equal(words.Order(StringComparer.Ordinal), words);
        Assert.Empty(NearDuplicates(words));
    }

    [Theory]
    [InlineData("apple\nApple\n", "(2)")]
    [InlineData("apple\ntwo words\n", "(2)")]
    [InlineData("# remark\napple\nbread\napple\n", "(4)")]
    [InlineData("apple\n", "1 words")]
    public void A_slip_is_named_with_its_line(string content, string named)
    {
        File.WriteAllText(file, content);

        var error = Assert.Throws<InvalidDataException>(() => PassphraseWords.Read(file));

        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(file);

    /// <summary>Words that one added, left out or changed letter makes into one another: they share a form with one letter gone.</summary>
    private static IEnumerable<string> NearDuplicates(IReadOnlyList<string> words)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            foreach (var form in Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1)).Append(word).Distinct())
            {
                if (forms.TryGetValue(form, out var other) && IsOneApart(word, other))
                    yield return $"{word} {other}";
                forms[form] = word;
            }
        }
    }

    private static bool IsOneApart(string one, string other) => one.Length != other.Length
        || one.Zip(other).Count(pair => pair.First != pair.Second) <= 1;
}
