using System.Globalization;
using EmotionalNumbness.Web.Hosting.Errors;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages;

/// <summary>Whatever went wrong, in plain words, with the help bar in its place.</summary>
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel(IStringLocalizer<Words> words) : SitePage
{
    private const string ComeBackAfterSeconds = "30";

    // Not taken by a handler: the page stands in for the answer to any method.
    public int Status => int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);

    public bool IsOurFault => Status >= 500;

    public string Heading => words[Status switch
    {
        404 => "Error.NotFound",
        >= 500 => "Error.OurFault",
        _ => "Error.Refused",
    }];

    public string Explanation => words[Status switch
    {
        404 => "Error.NotFoundMore",
        >= 500 => "Error.OurFaultMore",
        _ => "Error.RefusedMore",
    }];

    public override PageHead Head => new(Heading, Explanation) { IsIndexed = false };

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = "no-store";
        if (Response.StatusCode == StatusCodes.Status503ServiceUnavailable && Response.Headers.RetryAfter.Count == 0)
            Response.Headers.RetryAfter = ComeBackAfterSeconds;
        // Asked for by its own address it stands in for nothing, and is no page of the site.
        if (!HttpContext.IsErrorPage())
            context.Result = NotFound();
    }
}
