using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.Loading;

internal static class EmergencyReader
{
    public static EmergencyNumbers? Read(Section file, DateOnly lastCheck)
    {
        if (file.Part("emergency") is not { } section)
        {
            if (!file.Has("emergency"))
                file.AddProblem("“emergency:” is missing. Add it, with “numbers: []” where none is known.");
            return null;
        }

        var numbers = Numbers(section);
        var confidence = Words.One(section, "confidence", Words.Confidences);
        var note = section.Optional("note");
        var sources = SourceReader.Read(section, confidence, lastCheck, needed: numbers.Count > 0);
        section.RefuseOtherKeys();
        return confidence is null ? null : new EmergencyNumbers(numbers, confidence.Value, note, sources);
    }

    private static List<PhoneNumber> Numbers(Section section)
    {
        if (!section.Has("numbers"))
            section.AddProblem("“numbers:” is missing. Add it; write “numbers: []” where none is known.");
        var numbers = new List<PhoneNumber>();
        foreach (var number in section.Texts("numbers"))
        {
            if (DialForm.IsDialable(number) && DialForm.KindOf(number) == DialKind.ShortCode)
                numbers.Add(new PhoneNumber(number, number));
            else
                section.AddProblem("numbers", $"“{FieldText.Shown(number)}” is not an emergency number. Write two to six digits, as dialled in the country.");
        }

        return numbers;
    }
}
