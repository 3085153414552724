using System.Globalization;
using EmotionalNumbness.Web.Hosting.Journal;

namespace EmotionalNumbness.Web.Tests.Hosting.Journal;

/// <summary>The journal's word lists in the site's other languages.</summary>
public sealed class JournalEditionsTests : IDisposable
{
    private readonly DirectoryInfo content = Directory.CreateTempSubdirectory("journal-words-");

    public JournalEditionsTests()
    {
        foreach (var language in new[] { "en", "es" })
        {
            foreach (var file in new DirectoryInfo(Path.Combine(Repository.Content, language, "journal")).EnumerateFiles())
                file.CopyTo(Path.Combine(content.CreateSubdirectory($"{language}/journal").FullName, file.Name));
        }
    }

    public void Dispose() => content.Delete(recursive: true);

    [Fact]
    public void Every_language_offers_the_same_things_in_words_of_its_own()
    {
        var editions = Read();
        var (english, spanish) = (editions.In(CultureInfo.GetCultureInfo("en")), editions.In(CultureInfo.GetCultureInfo("es")));

        Assert.Equal(english.Prompts.Select(prompt => prompt.Id), spanish.Prompts.Select(prompt => prompt.Id));
        Assert.Empty(english.Prompts.Select(prompt => prompt.Text).Intersect(spanish.Prompts.Select(prompt => prompt.Text)));
        Assert.All(spanish.Steps, step => Assert.DoesNotContain(english.Steps, other => other.Text == step.Text));
        Assert.Same(english.Refused, spanish.Refused);
    }

    [Fact]
    public void A_language_without_lists_has_the_originals()
    {
        var editions = Read("es", "fr");

        Assert.Same(editions.In(CultureInfo.GetCultureInfo("en")), editions.In(CultureInfo.GetCultureInfo("fr")));
    }

    [Theory]
    [InlineData("prompts.yaml", "id: the-light", "id: the-dark")]
    [InlineData("feelings.yaml", "key: sad,", "key: triste,")]
    [InlineData("sensations.yaml", "key: heavy,", "key: pesado,")]
    [InlineData("steps.yaml", "kind: reduction, text: Una copa", "kind: activity, text: Una copa")]
    public void A_list_of_other_things_is_refused_by_name(string name, string old, string now)
    {
        var file = Path.Combine(content.FullName, "es", "journal", name);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, now, StringComparison.Ordinal));

        Assert.Contains(name, Assert.Throws<InvalidDataException>(() => Read()).Message, StringComparison.Ordinal);
    }

    private JournalEditions Read(params string[] languages) => JournalEditions.Read(content.FullName, languages is [] ? ["es"] : languages);
}
