using EmotionalNumbness.Guide.Loading;
using EmotionalNumbness.Guide.Markdown.Cards;

namespace EmotionalNumbness.Guide.Markdown;

/// <summary>The few words the renderer and the checks need in the content's language, from <c>labels.yaml</c>.</summary>
internal sealed record Labels
{
    public const string FileName = "labels.yaml";

    public string Source { get; private init; } = "";

    /// <summary>How the heading of a care card ends ("if:").</summary>
    public string CareHeadingEnd { get; private init; } = "";

    /// <summary>What every line of a "don't" list says.</summary>
    public string DoNot { get; private init; } = "";

    private string Emergency { get; init; } = "";

    private string Urgent { get; init; } = "";

    private string NonUrgent { get; init; } = "";

    private string Warning { get; init; } = "";

    /// <summary>Said before a card's heading to those who do not see its colour; null where the kind needs none.</summary>
    public string? For(CardKind kind) => kind switch
    {
        CardKind.Emergency => Emergency,
        CardKind.Urgent => Urgent,
        CardKind.NonUrgent => NonUrgent,
        CardKind.Warning => Warning,
        _ => null,
    };

    public static Labels Read(ContentFolder folder, string language, ProblemList problems)
    {
        var file = $"{language}/{FileName}";
        if (folder.Read(file, problems) is not { } text || YamlMap.Parse(text, file, 1, problems) is not { } map)
            return new Labels();

        var labels = new Labels
        {
            Source = map.Text("source"),
            Emergency = map.Text("emergency"),
            Urgent = map.Text("urgent"),
            NonUrgent = map.Text("non-urgent"),
            Warning = map.Text("warning"),
            CareHeadingEnd = map.Text("care-heading-end"),
            DoNot = map.Text("do-not"),
        };
        map.RefuseOtherKeys();
        return labels;
    }
}
