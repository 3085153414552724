using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Help;

/// <summary>A country's first numbers on a card the size of a bank card, for printing.</summary>
internal sealed class CardModel(HelplineDirectory helplines, IStringLocalizer<Words> words) : SitePage
{
    private const int MostLines = 3;

    public CountryHelplines Country { get; private set; } = null!;

    public IReadOnlyList<Helpline> Lines => [.. Country.Lines.Where(line => line.Confidence != Confidence.Unconfirmed && (line.Phone ?? (object?)line.Sms) is not null).Take(MostLines)];

    public override PageHead Head =>
        new(words["Card.Heading", Country.SpokenName()], words["Card.Lead"]) { Area = SiteArea.Help, IsIndexed = false };

    /// <summary>What to dial and what to text, said once where both are the same number.</summary>
    public IEnumerable<string> NumbersOf(Helpline line)
    {
        var isBoth = line.Phone is { Menu: null } && line.Phone.Dialled == line.Sms?.Dialled && line.Sms.Keyword is null;
        if (isBoth)
            yield return words["Card.CallOrText", line.Phone!.Written];
        if (!isBoth && line.Phone is { } phone)
            yield return phone.Written;
        if (!isBoth && line.Sms is { } sms)
            yield return sms.Keyword is { } keyword ? words["Bar.TextKeyword", keyword, sms.Written] : words["Bar.Text", sms.Written];
    }

    public IActionResult OnGet(string country)
    {
        if (helplines.For(country) is not { } found)
            return NotFound();
        Country = found;
        return Page();
    }
}
