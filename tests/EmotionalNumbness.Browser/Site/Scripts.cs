namespace EmotionalNumbness.Browser.Site;

/// <summary>Whether browsers run scripts: <c>BROWSER_TEST_SCRIPTS=off</c> for the second run.</summary>
internal static class Scripts
{
    public static bool AreOn { get; } = Environment.GetEnvironmentVariable("BROWSER_TEST_SCRIPTS") != "off";
}
