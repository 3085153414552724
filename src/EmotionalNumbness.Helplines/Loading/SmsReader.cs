using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.Loading;

internal static class SmsReader
{
    private const int LongestKeyword = 20;

    public static SmsLine? Read(Section line)
    {
        if (line.Part("sms") is not { } section)
            return null;
        var number = section.Required("number");
        var keyword = section.Optional("keyword");
        section.RefuseOtherKeys();

        if (keyword is not null && !(keyword.Length <= LongestKeyword && keyword.All(char.IsAsciiLetterOrDigit)))
            section.AddProblem("keyword", $"“keyword: {FieldText.Shown(keyword)}” is not one word of letters and digits. Write it as the service gives it.");
        if (number is null)
            return null;
        if (DialForm.TextNumber(number) is not null)
            return new SmsLine(number, keyword);
        section.AddProblem("number", $"“number: {FieldText.Shown(number)}” cannot be texted. Write 2 to 15 digits as used inside the country: no + and no country code.");
        return null;
    }
}
