using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.Loading;

internal static class LineReader
{
    public static Helpline? Read(Section section, DateOnly lastCheck)
    {
        var name = section.Required("name");
        var kind = Words.One(section, "kind", Words.Kinds);
        var region = section.Optional("region");
        var phone = PhoneReader.Read(section);
        var sms = SmsReader.Read(section);
        var chat = Link(section, "chat");
        var website = Link(section, "website");
        var hours = HoursReader.Read(section, lastCheck);
        var languages = Languages(section);
        var cost = section.Optional("cost");
        var note = section.Optional("note");
        var confidence = Words.One(section, "confidence", Words.Confidences);
        var doubt = Doubt(section, confidence);
        var sources = SourceReader.Read(section, confidence, lastCheck, needed: true);
        if (!section.Has("phone") && !section.Has("sms") && !section.Has("chat"))
            section.AddProblem("Nobody can reach this line: it has no “phone:”, “sms:” or “chat:”. Add one.");
        section.RefuseOtherKeys();

        return name is null || kind is null || confidence is null
            ? null
            : new Helpline
            {
                Name = name,
                Kind = kind.Value,
                Region = region,
                Phone = phone,
                Sms = sms,
                Chat = chat,
                Website = website,
                Hours = hours,
                Languages = languages,
                Cost = cost,
                Note = note,
                Confidence = confidence.Value,
                Doubt = doubt,
                Sources = sources,
            };
    }

    private static Uri? Link(Section section, string key)
    {
        if (section.Optional(key) is not { } written)
            return null;
        if (Uri.TryCreate(written, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps && link.UserInfo.Length == 0 && link.Host.Contains('.', StringComparison.Ordinal))
            return link;
        section.AddProblem(key, $"“{key}: {FieldText.Shown(written)}” is not a safe link. Write the whole address, starting with https://, or remove it.");
        return null;
    }

    private static IReadOnlyList<string> Languages(Section section)
    {
        var languages = section.Texts("languages");
        foreach (var language in languages.Where(language => !(language.Length is 2 or 3 && language.All(char.IsAsciiLetterLower))))
            section.AddProblem("languages", $"“{FieldText.Shown(language)}” is not a language code. Write two or three small letters, such as en or fil.");
        return languages;
    }

    private static string? Doubt(Section section, Confidence? confidence)
    {
        var doubt = section.Optional("doubt");
        if (confidence == Confidence.Unconfirmed && !section.Has("doubt"))
            section.AddProblem("This line is unconfirmed, but “doubt:” is missing. Say in one sentence why it could not be confirmed.");
        if (confidence is not (null or Confidence.Unconfirmed) && doubt is not null)
            section.AddProblem("doubt", "“doubt:” is for unconfirmed lines. Remove it, or write “confidence: unconfirmed”.");
        return doubt;
    }
}
