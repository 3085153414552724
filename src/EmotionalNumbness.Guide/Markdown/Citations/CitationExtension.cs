using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace EmotionalNumbness.Guide.Markdown.Citations;

internal sealed class CitationExtension(string sourceWord, string idPrefix) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Add(new CitationRenderer(sourceWord, idPrefix));
}
