using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace EmotionalNumbness.Guide.Markdown.Cards;

/// <summary>Markdig's own fence of colons, rendered as our cards.</summary>
internal sealed class CardExtension(Labels labels) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.BlockParsers.AddIfNotAlready<CustomContainerParser>();

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Insert(0, new CardRenderer(labels));
}
