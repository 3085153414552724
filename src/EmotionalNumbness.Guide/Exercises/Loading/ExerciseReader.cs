using EmotionalNumbness.Guide.Loading;
using EmotionalNumbness.Guide.Markdown;
using EmotionalNumbness.Guide.Markdown.Citations;
using EmotionalNumbness.Guide.Reading;
using EmotionalNumbness.Guide.References;

namespace EmotionalNumbness.Guide.Exercises.Loading;

/// <summary>Makes an exercise of a text.</summary>
/// <param name="folder">Where content is.</param>
/// <param name="language">What the texts are written in.</param>
/// <param name="pictures">The language whose folder has the pictures.</param>
/// <param name="links">What they may lead to.</param>
/// <param name="markdown">Renders them.</param>
/// <param name="references">What they may cite.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class ExerciseReader(
    ContentFolder folder,
    string language,
    string pictures,
    LinkChecks links,
    GuideMarkdown markdown,
    IReadOnlyDictionary<string, Reference> references,
    ProblemList problems)
{
    private const int LongestTitle = 60;
    private const int LongestSummary = 200;
    private const int MostCautions = 5;

    private readonly WayReader ways = new(folder, pictures, problems);

    public Exercise Read(TextFile text)
    {
        var (source, keys) = (text.Source, text.Source.FrontMatter);
        var document = markdown.Parse(source.Body);
        var sources = CitationNumbering.Number(document, references);
        var dates = ReviewDates.Read(keys);
        var paces = PaceReader.Read(source.File, keys, problems);
        var exercise = new Exercise
        {
            Slug = text.Slug,
            Language = language,
            Title = keys.Text("title", LongestTitle),
            Summary = keys.Text("summary", LongestSummary),
            Purpose = keys.Text("purpose"),
            Direction = keys.Choice("direction", "outward", "inward") == "inward" ? Direction.Inward : Direction.Outward,
            HasOpenEyes = keys.Choice("eyes", "open", "either") == "open",
            Cautions = keys.Texts("cautions", 1, MostCautions),
            Sureness = keys.Text("sure"),
            Paces = paces,
            Ways = ways.Read(source.File, keys, paces),
            Next = new Suggestion(keys.Text("next-to"), keys.Text("next")),
            Html = markdown.Render(source.Body, RenderTarget.OwnPage(ExercisesLoader.Address)),
            Sources = sources,
            Reviewed = dates.Reviewed,
            ReviewBy = dates.ReviewBy,
            Clinician = keys.OptionalText("clinician"),
            Readability = Readability.Of([]),
        };
        keys.Maps("waivers");
        keys.RefuseOtherKeys();
        PlainLines.Check(source.File, text.Whole.Split('\n').Take(source.BodyStart - 1), problems);
        links.CheckAddress(source.File, keys.LineOf("next-to"), exercise.Next.Address);
        new CitationChecks(references, problems).Check(source, document, sources);
        return exercise with { Readability = Readability.Of([.. Spoken(exercise), .. PlainText.Blocks(document)]) };
    }

    /// <summary>All that a reader meets beside the text on evidence.</summary>
    private static IEnumerable<string> Spoken(Exercise exercise) =>
    [
        exercise.Summary, exercise.Purpose, .. exercise.Cautions, exercise.Sureness, exercise.Next.Words,
        .. exercise.Ways.SelectMany(way => way.Steps).SelectMany(step => new[] { step.Say, step.More ?? "" }).Where(text => text.Length > 0),
    ];
}
