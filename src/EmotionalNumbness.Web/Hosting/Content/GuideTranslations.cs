using EmotionalNumbness.Guide;

namespace EmotionalNumbness.Web.Hosting.Content;

/// <summary>What there is of the guide in the site's other languages.</summary>
internal sealed record GuideTranslations(IReadOnlyList<GuideTranslation> All);
