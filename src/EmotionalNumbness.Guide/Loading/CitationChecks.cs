using EmotionalNumbness.Guide.Markdown.Citations;
using EmotionalNumbness.Guide.References;
using Markdig.Syntax;

namespace EmotionalNumbness.Guide.Loading;

/// <summary>What is claimed has a source that is known.</summary>
internal sealed class CitationChecks(IReadOnlyDictionary<string, Reference> references, ProblemList problems)
{
    public void Check(SourceText source, MarkdownDocument document, IReadOnlyList<Reference> cited)
    {
        foreach (var citation in document.Descendants<CitationInline>())
        {
            foreach (var key in citation.Keys.Where(key => !references.ContainsKey(key)))
                problems.Add(source.File, source.LineOf(citation.Line), $"“{key}” is not in {ReferenceFile.Name}. Correct the key, or add the source there.");
        }

        if (cited.Count == 0)
            problems.Add(source.File, source.BodyStart, "This text cites no source. Say where its facts come from: [@key].");
    }
}
