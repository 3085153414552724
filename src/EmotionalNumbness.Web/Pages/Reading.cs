namespace EmotionalNumbness.Web.Pages;

internal static class Reading
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>MapGet alone would answer HEAD as if nothing were there (RFC 9110, 9.3.2).</summary>
    public static void MapReading(this WebApplication app, string address, Delegate answer) => app.MapMethods(address, Methods, answer);
}
