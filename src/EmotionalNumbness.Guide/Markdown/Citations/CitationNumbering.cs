using EmotionalNumbness.Guide.References;
using Markdig.Syntax;

namespace EmotionalNumbness.Guide.Markdown.Citations;

internal static class CitationNumbering
{
    /// <summary>Numbers the citations in order of first use and returns their sources in that order.</summary>
    public static IReadOnlyList<Reference> Number(MarkdownDocument document, IReadOnlyDictionary<string, Reference> references)
    {
        var cited = new List<Reference>();
        foreach (var citation in document.Descendants<CitationInline>())
        {
            citation.Sources = [.. citation.Keys
                .Where(references.ContainsKey)
                .Select(key => new NumberedSource(NumberOf(references[key], cited), references[key]))];
        }

        return cited;
    }

    private static int NumberOf(Reference reference, List<Reference> cited)
    {
        var index = cited.FindIndex(earlier => earlier.Key == reference.Key);
        if (index >= 0)
            return index + 1;
        cited.Add(reference);
        return cited.Count;
    }
}
