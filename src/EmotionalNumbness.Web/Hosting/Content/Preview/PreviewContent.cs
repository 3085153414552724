using System.Security.Cryptography;
using System.Text;

namespace EmotionalNumbness.Web.Hosting.Content.Preview;

/// <summary>The guide as it may become, and the word that leads to it.</summary>
internal sealed class PreviewContent(LiveContent<GuideContent> guide, LiveContent<GuideTranslations> translations, string directory, string token) : IDisposable
{
    private readonly byte[] token = Encoding.UTF8.GetBytes(token);

    public LiveContent<GuideContent> Guide { get; } = guide;

    public LiveContent<GuideTranslations> Translations { get; } = translations;

    public GuideEditions Editions { get; } = new(guide, translations);

    public string Directory { get; } = directory;

    /// <summary>Takes as long for a wrong one as for the right one.</summary>
    public bool OpensWith(string tried) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(tried), token);

    public void Dispose()
    {
        Guide.Dispose();
        Translations.Dispose();
    }
}
