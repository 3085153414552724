using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.Loading;

/// <summary>Reads the number to call: <c>phone</c>, <c>tel</c>, <c>dial</c> and <c>menu</c> must tell the same story.</summary>
internal static class PhoneReader
{
    public static PhoneNumber? Read(Section section)
    {
        var written = section.Optional("phone");
        var dialled = section.Optional("tel");
        var menu = section.Optional("menu");
        if (!section.Has("phone") && !section.Has("tel"))
        {
            Refuse(section, "dial");
            Refuse(section, "menu");
            return null;
        }

        if (!section.Has("phone"))
            section.AddProblem("tel", "“phone:” is missing. Write the number as people read it.");
        if (!section.Has("tel"))
            section.AddProblem("phone", "“tel:” is missing. Write the number as dialled, without spaces.");
        var kind = Words.One(section, "dial", Words.DialKinds);
        if (written is null || dialled is null || !IsDialable(section, dialled))
            return null;
        CheckWritten(section, written, dialled, menu);
        CheckKind(section, dialled, kind);
        return new PhoneNumber(written, dialled, menu);
    }

    private static void Refuse(Section section, string key)
    {
        if (section.Optional(key) is not null)
            section.AddProblem(key, $"“{key}:” says something about a number, but there is no “phone:”. Add it or remove this.");
    }

    private static bool IsDialable(Section section, string dialled)
    {
        if (DialForm.IsDialable(dialled))
            return true;
        section.AddProblem("tel", $"“tel: {FieldText.Shown(dialled)}” cannot be dialled. Write 2 to 15 digits as dialled inside the country: no spaces, no +, no country code; * and # are allowed.");
        return false;
    }

    private static void CheckWritten(Section section, string written, string dialled, string? menu)
    {
        var numbers = DialForm.NumbersIn(written);
        if (!numbers.Contains(dialled))
            section.AddProblem("tel", $"“tel: {dialled}” is not the number in “phone: {FieldText.Shown(written)}”. One of them is wrong: check with the provider.");

        // "113 or 0800-0113" names two ways in; anything else after the number is a step the caller must know of.
        var isChoice = written.Contains(" or ", StringComparison.Ordinal);
        if (numbers.Count > 1 && !isChoice && menu is null)
            section.AddProblem("phone", "“phone:” has a second step, but “menu:” is missing. Say what to press or ask for, such as “then press 1”.");
    }

    private static void CheckKind(Section section, string dialled, DialKind? written)
    {
        var kind = DialForm.KindOf(dialled);
        if (written is not null && written != kind)
            section.AddProblem("dial", $"“{dialled}” is a {(kind == DialKind.Full ? "full number" : "short code")}. Write “dial: {Words.DialKinds.First(word => word.Meaning == kind).Word}”, or check the number.");
    }
}
