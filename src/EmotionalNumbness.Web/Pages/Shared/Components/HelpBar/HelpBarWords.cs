using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Web.Hosting.Visitors;
using EmotionalNumbness.Web.Pages.Help;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Shared.Components.HelpBar;

/// <summary>Chooses the bar's line and puts it into words.</summary>
internal sealed class HelpBarWords(IStringLocalizer<Words> words, SiteLinks links, HoursWords hours)
{
    private const string CallKind = "call";
    private const string TextKind = "text";
    private const string EmergencyKind = "emergency-number";
    private const string OtherKind = "other";

    public HelpBarContent For(VisitorCountry visitor) => new(
        words["Bar.Question"],
        visitor.Country is null ? words["Bar.Anywhere"] : "",
        CountryOf(visitor),
        words["Bar.Change"],
        links.Help,
        visitor.Country is { } country ? [.. LinksFor(country)] : [new HelpBarLink(OtherKind, links.Help, words["Bar.ChooseCountry"], "", "")],
        visitor.Source.ToString());

    private string CountryOf(VisitorCountry visitor) => visitor switch
    {
        { Country: null } => words["Bar.NoCountry"],
        { IsGuess: true } => words["Bar.Guess", visitor.Country.SpokenName()],
        _ => words["Bar.Country", visitor.Country.SpokenName()],
    };

    private IEnumerable<HelpBarLink> LinksFor(CountryHelplines country)
    {
        var line = country.FirstLine;
        if (line?.Phone is { } phone)
            yield return new HelpBarLink(CallKind, phone.TelUri, words["Bar.Call", phone.WrittenAsDialled], "", More(line));
        if (line is null && country.Emergency.Numbers is [var number, ..])
            yield return new HelpBarLink(CallKind, number.TelUri, words["Bar.Emergency", number.Written], "", "");
        else if (MayBeClosed(line) && country.Emergency is { Confidence: not Confidence.Unconfirmed, Numbers: [var emergency, ..] })
            yield return new HelpBarLink(EmergencyKind, emergency.TelUri, words["Bar.Beside", emergency.Written], "", words["Bar.BesideMore"]);
        else if (line?.Sms is { } sms)
            yield return new HelpBarLink(TextKind, sms.SmsUri, words["Bar.TextSame"], TextNumber(line, sms), More(line));
        yield return new HelpBarLink(OtherKind, links.HelpIn(country.Code), words["Bar.Other"], words["Bar.OtherWide"], words["Bar.OtherMore", country.SpokenName()]);
    }

    // A finished page is kept for days and cannot know whether the line answers at this moment.
    private static bool MayBeClosed(Helpline? line) => line?.Hours is { IsAlwaysOpen: false };

    // Beside a button with the same number, the word alone is enough.
    private string TextNumber(Helpline line, SmsLine sms) => sms switch
    {
        { Keyword: { } keyword } => words["Bar.TextKeywordNumber", keyword, sms.Written],
        _ when sms.Dialled == line.Phone?.Dialled => "",
        _ => words["Bar.TextNumber", sms.Written],
    };

    private string More(Helpline line) => line.Hours is { } open
        ? words["Bar.LineAndHours", line.Name, hours.Say(open)]
        : words["Bar.Line", line.Name];
}
