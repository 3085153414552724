using Lucene.Net.Index;
using Lucene.Net.Search;

namespace EmotionalNumbness.Guide.Search;

/// <summary>
/// The words of a question, each looked for in title, heading and text. What only begins so, or is a slip away, is looked for where
/// few sections have the very word: a reader who asks for sleep is not shown sleeves.
/// </summary>
internal sealed class SectionQuery(IReadOnlyList<string> words, IndexReader index)
{
    // Sections that have the very word come before all that have not, wherever it stands in them.
    private const float Exact = 20;
    private const float Beginning = 1;
    private const float Slip = 0.6f;

    private const int FewSections = 3;

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
            var isFamiliar = Fields.Sum(one => index.DocFreq(new Term(one.Field, word))) >= FewSections;
            foreach (var (field, weight) in Fields)
            {
                foreach (var (part, strength) in Ways(new Term(field, word), isFamiliar))
                {
                    part.Boost = weight * strength;
                    query.Add(part, Occur.SHOULD);
                }
            }
        }

        return query;
    }

    private static IEnumerable<(Query Query, float Strength)> Ways(Term term, bool isFamiliar)
    {
        yield return (new TermQuery(term), Exact);
        if (isFamiliar)
            yield break;
        if (term.Text.Length >= 3)
            yield return (new PrefixQuery(term) { MultiTermRewriteMethod = new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(MostWordsOfOneBeginning) }, Beginning);
        if (Slips(term.Text) is > 0 and var slips)
            yield return (new FuzzyQuery(term, slips, prefixLength: 1), Slip);
    }

    // Short words have too many neighbours for any slip to be meaningful; for long ones the search for neighbours takes seconds.
    private static int Slips(string word) => word.Length switch { < 4 => 0, < 7 => 1, < 20 => 2, _ => 0 };
}
