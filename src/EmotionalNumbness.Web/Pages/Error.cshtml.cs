using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages;

/// <summary>Whatever went wrong, in plain words, with the help bar in its place.</summary>
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel(IStringLocalizer<Words> words) : SitePage
{
    public int Status { get; private set; }

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

    public void OnGet(int status) => Show(status);

    // The page stands in for the answer to whatever was sent.
    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        Status = status;
        Response.Headers.CacheControl = "no-store";
    }
}
