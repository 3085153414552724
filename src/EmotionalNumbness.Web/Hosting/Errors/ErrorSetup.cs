namespace EmotionalNumbness.Web.Hosting.Errors;

internal static class ErrorSetup
{
    private const string Page = "/error/";

    /// <summary>Every failure answers with a page that carries the help bar.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(Page + "500");
        app.UseStatusCodePagesWithReExecute(Page + "{0}");
    }
}
