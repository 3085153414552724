namespace EmotionalNumbness.Web.Hosting.Appearance;

/// <summary>What the visitor chose about how pages look.</summary>
/// <param name="Theme">See <see cref="Appearance.Theme"/>.</param>
/// <param name="NeutralTitles">True: every tab and history entry bears the same harmless title and icon.</param>
internal sealed record DisplayChoices(string Theme, bool NeutralTitles)
{
    public const string TitlesCookie = "titles";
    public const string Neutral = "neutral";

    /// <summary>Tells apart all that a page can look like because of them.</summary>
    public string Variant => NeutralTitles ? $"{Theme}-{Neutral}" : Theme;

    public static DisplayChoices Of(HttpRequest request) =>
        new(Appearance.Theme.Of(request), request.Cookies[TitlesCookie] == Neutral);
}
