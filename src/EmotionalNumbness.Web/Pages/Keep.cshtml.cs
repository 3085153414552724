using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages;

/// <summary>The whole guide on the device, for reading without a network. The device does it; the page is the same for everybody.</summary>
internal sealed class KeepModel(IStringLocalizer<KeepWords> words) : SitePage
{
    public override PageHead Head => new(words["Keep.Heading"], words["Keep.Lead"]) { Scripts = ["keep"] };
}
