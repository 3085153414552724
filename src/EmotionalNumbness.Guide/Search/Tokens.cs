using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace EmotionalNumbness.Guide.Search;

/// <param name="Term">The word's stem, as the index knows it.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct Token(string Term, int Start, int End);

internal static class Tokens
{
    public static IReadOnlyList<Token> Of(Analyzer analyzer, string text)
    {
        var tokens = new List<Token>();
        using var stream = analyzer.GetTokenStream(SectionField.Body, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            tokens.Add(new Token(term.ToString(), offset.StartOffset, offset.EndOffset));
        stream.End();
        return tokens;
    }
}
