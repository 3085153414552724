using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace EmotionalNumbness.Guide.Search;

/// <summary>
/// Search over one published guide, held in memory. Inflections are stemmed and small slips of spelling forgiven.
/// Safe for use by many readers at once.
/// </summary>
public sealed class GuideSearch : IDisposable
{
    /// <summary>Longer questions are cut here: nobody types more, and each word costs time.</summary>
    public const int LongestQuery = 200;

    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly PublishedGuide guide;
    private readonly Analyzer analyzer = new EnglishAnalyzer(Version);
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    /// <summary>Builds the index, a few milliseconds of work.</summary>
    public GuideSearch(PublishedGuide guide)
    {
        this.guide = guide;
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(Version, analyzer)))
        {
            foreach (var part in guide.Parts)
                AddSections(writer, part);
        }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader);
    }

    /// <summary>The parts that answer best, best first, each with the passage that does. Empty for a question without words.</summary>
    public IReadOnlyList<SearchHit> Find(string? question, int most)
    {
        var words = Words(question);
        if (words.Count == 0)
            return [];

        // Rewritten once, to the words that are really there: it is most of the work, and the highlighter needs them.
        var query = searcher.Rewrite(new SectionQuery(words, reader).Build());
        var terms = new HashSet<Term>();
        query.ExtractTerms(terms);
        var highlighter = new Highlighter(analyzer, terms.Select(term => term.Text).ToHashSet(StringComparer.Ordinal));
        return [.. searcher.Search(query, reader.MaxDoc is 0 ? 1 : reader.MaxDoc).ScoreDocs
            .Select(found => searcher.Doc(found.Doc))
            .DistinctBy(Slug)
            .Take(most)
            .Select(document => Hit(document, highlighter))];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
    }

    private static void AddSections(IndexWriter writer, Part part)
    {
        for (var i = 0; i < part.Sections.Count; i++)
        {
            var section = part.Sections[i];
            // The first section answers for the part as a whole, so its title and summary weigh in there.
            var opening = i == 0 ? $"{part.Title} {part.ShortTitle}" : "";
            writer.AddDocument(
            [
                new StringField(SectionField.Part, part.Slug, Field.Store.YES),
                new StoredField(SectionField.Number, i.ToString(CultureInfo.InvariantCulture)),
                new TextField(SectionField.Title, opening, Field.Store.NO),
                new TextField(SectionField.Heading, section.Heading, Field.Store.NO),
                new TextField(SectionField.Body, i == 0 ? $"{part.Summary} {section.Text}" : section.Text, Field.Store.NO),
            ]);
        }
    }

    private SearchHit Hit(Document document, Highlighter highlighter)
    {
        var part = guide.PartFor(Slug(document))!;
        var section = part.Sections[int.Parse(document.GetField(SectionField.Number).GetStringValue(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)];
        return new SearchHit(part, section, highlighter.Excerpt(section.Text));
    }

    private static string Slug(Document document) =>
        document.GetField(SectionField.Part).GetStringValue(CultureInfo.InvariantCulture);

    private List<string> Words(string? question)
    {
        if (string.IsNullOrWhiteSpace(question))
            return [];
        var cut = question.Length > LongestQuery ? question[..LongestQuery] : question;
        return [.. Tokens.Of(analyzer, cut).Select(token => token.Term).Distinct(StringComparer.Ordinal)];
    }
}
