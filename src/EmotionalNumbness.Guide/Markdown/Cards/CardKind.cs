namespace EmotionalNumbness.Guide.Markdown.Cards;

/// <summary>What a card means. The three care levels follow the NHS service manual's care cards.</summary>
internal enum CardKind
{
    Note,
    Practice,
    Warning,
    Do,
    Dont,
    NonUrgent,
    Urgent,
    Emergency,
}

internal static class CardKinds
{
    private static readonly Dictionary<string, CardKind> ByName = new(StringComparer.Ordinal)
    {
        ["note"] = CardKind.Note,
        ["practice"] = CardKind.Practice,
        ["warning"] = CardKind.Warning,
        ["do"] = CardKind.Do,
        ["dont"] = CardKind.Dont,
        ["non-urgent"] = CardKind.NonUrgent,
        ["urgent"] = CardKind.Urgent,
        ["emergency"] = CardKind.Emergency,
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static CardKind? Named(string? name) => name is not null && ByName.TryGetValue(name, out var kind) ? kind : null;

    public static bool IsCare(this CardKind kind) => kind is CardKind.NonUrgent or CardKind.Urgent or CardKind.Emergency;
}
