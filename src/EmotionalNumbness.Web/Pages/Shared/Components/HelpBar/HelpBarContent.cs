namespace EmotionalNumbness.Web.Pages.Shared.Components.HelpBar;

/// <summary>What the bar says and where it leads: written into pages, and sent as JSON to the script that swaps it in place.</summary>
/// <param name="Question">Whom it speaks to.</param>
/// <param name="Anywhere">What to do in danger where no country is known; empty where one is.</param>
/// <param name="Country">The country it speaks for, marked where it is a guess; or that none is known.</param>
/// <param name="Change">What a screen reader adds to the country: that it can be changed.</param>
/// <param name="ChangeAddress">Where it is changed.</param>
/// <param name="Links">The number to call, the number to text or the emergency number, and the way to all lines; whichever there are, in this order.</param>
/// <param name="Source">How we came by the country; the script leaves a choice alone.</param>
internal sealed record HelpBarContent(
    string Question,
    string Anywhere,
    string Country,
    string Change,
    string ChangeAddress,
    IReadOnlyList<HelpBarLink> Links,
    string Source);

/// <param name="Kind"><c>call</c>, <c>text</c>, <c>emergency-number</c> or <c>other</c>.</param>
/// <param name="Address">A <c>tel:</c> or <c>sms:</c> address as dialled, or a page.</param>
/// <param name="Label">What is seen.</param>
/// <param name="Number">What is seen beside it where there is room, and heard everywhere; empty where the label says all.</param>
/// <param name="More">What a screen reader adds: the line's name and hours.</param>
internal sealed record HelpBarLink(string Kind, string Address, string Label, string Number, string More);
