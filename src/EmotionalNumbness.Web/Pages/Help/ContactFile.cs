using System.Text;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Help;

/// <summary>A country's confirmed lines as contacts for a telephone (vCard 3.0, RFC 2426, which every phone still reads).</summary>
internal sealed class ContactFile(IStringLocalizer<Words> words, HoursWords hours, LinePhrases phrases)
{
    // RFC 2426, 2.6: lines are folded at 75 octets, the next one beginning with a space.
    private const int LongestLine = 75;

    /// <summary>Whether there is anything to put into it; a file without a contact is none.</summary>
    public static bool Has(CountryHelplines country) => Sure(country).Any();

    public string For(CountryHelplines country)
    {
        var file = new StringBuilder();
        foreach (var line in Sure(country))
            Add(file, line, country);
        return file.ToString();
    }

    private static IEnumerable<Helpline> Sure(CountryHelplines country) =>
        country.Lines.Where(line => line.Confidence != Confidence.Unconfirmed);

    private void Add(StringBuilder file, Helpline line, CountryHelplines country)
    {
        Write(file, "BEGIN:VCARD");
        Write(file, "VERSION:3.0");
        Write(file, $"FN:{Escape(line.Name)}");
        Write(file, $"N:{Escape(line.Name)};;;;");
        if (line.Phone is { } phone)
            Write(file, $"TEL;TYPE=VOICE:{phone.Dialled}");
        if (line.Sms is { } sms)
            Write(file, $"TEL;TYPE=MSG:{sms.Dialled}");
        if (line.Website is { } website)
            Write(file, $"URL:{website.AbsoluteUri}");
        Write(file, $"NOTE:{Escape(Note(line, country))}");
        Write(file, "END:VCARD");
    }

    private string Note(Helpline line, CountryHelplines country)
    {
        string?[] parts =
        [
            country.SpokenName(),
            line.Hours is { } open ? hours.Say(open) : null,
            line.Phone?.Menu is { } menu ? phrases.Menu(menu) ?? menu : null,
            line.Sms?.Keyword is { } keyword ? words["Bar.TextKeyword", keyword, line.Sms.Written].Value : null,
            words["Line.Checked", country.Checked.InWords()].Value,
        ];
        return string.Join(". ", parts.OfType<string>());
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    private static void Write(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
