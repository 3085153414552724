using EmotionalNumbness.Guide.References;
using Markdig.Syntax.Inlines;

namespace EmotionalNumbness.Guide.Markdown.Citations;

/// <summary><c>[@key]</c> or <c>[@key; @other]</c> in the text.</summary>
internal sealed class CitationInline(IReadOnlyList<string> keys) : LeafInline
{
    public IReadOnlyList<string> Keys { get; } = keys;

    /// <summary>Filled in by <see cref="CitationNumbering"/> once the whole text is parsed.</summary>
    public IReadOnlyList<NumberedSource> Sources { get; set; } = [];

    /// <summary>Whether it stood apart from the word before it; see <see cref="CitationSpacing"/>.</summary>
    public bool FollowsSpace { get; set; }
}

/// <param name="Number">The number a reader sees, from 1, in order of first use.</param>
/// <param name="Reference">What it stands for.</param>
internal sealed record NumberedSource(int Number, Reference Reference);
