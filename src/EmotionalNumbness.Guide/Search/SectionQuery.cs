using Lucene.Net.Index;
using Lucene.Net.Search;

namespace EmotionalNumbness.Guide.Search;

/// <summary>The words of a question, each looked for in title, heading and text: exactly, as a beginning, and with a slip.</summary>
internal sealed class SectionQuery(IReadOnlyList<string> words)
{
    private const float Exact = 4;
    private const float Beginning = 1;
    private const float Slip = 0.6f;

    // Lucene throws where a beginning fits more than 1,024 words; nobody who types three letters means that many.
    private const int MostWordsOfOneBeginning = 64;

    private static readonly (string Field, float Weight)[] Fields =
    [
        (SectionField.Title, 4),
        (SectionField.Heading, 2.5f),
        (SectionField.Body, 1),
    ];

    public Query Build()
    {
        var query = new BooleanQuery();
        foreach (var word in words.Take(16))
        {
            foreach (var (field, weight) in Fields)
            {
                foreach (var (part, strength) in Ways(new Term(field, word)))
                {
                    part.Boost = weight * strength;
                    query.Add(part, Occur.SHOULD);
                }
            }
        }

        return query;
    }

    private static IEnumerable<(Query Query, float Strength)> Ways(Term term)
    {
        yield return (new TermQuery(term), Exact);
        if (term.Text.Length >= 3)
            yield return (new PrefixQuery(term) { MultiTermRewriteMethod = new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(MostWordsOfOneBeginning) }, Beginning);
        if (Slips(term.Text) is > 0 and var slips)
            yield return (new FuzzyQuery(term, slips, prefixLength: 1), Slip);
    }

    // Short words have too many neighbours for any slip to be meaningful; for long ones the search for neighbours takes seconds.
    private static int Slips(string word) => word.Length switch { < 4 => 0, < 7 => 1, < 20 => 2, _ => 0 };
}
