using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.Loading;

/// <summary>Reads one country. Null, or with problems, when something in the file has no meaning.</summary>
internal static class CountryReader
{
    public static CountryHelplines? Read(Section file, string fileName)
    {
        var code = Code(file, fileName);
        var name = file.Required("name");
        var localNames = file.Texts("local-names");
        var aliases = file.Texts("aliases");
        var callingCode = CallingCode(file);
        var lastCheck = Dates.Day(file, "checked");
        var seenUntil = lastCheck ?? DateOnly.MaxValue;
        var emergency = EmergencyReader.Read(file, seenUntil);
        if (!file.Has("lines"))
            file.AddProblem("“lines:” is missing. Add it; write “lines: []” where no line is known.");
        var lines = Lines(file.Parts("lines"), seenUntil);
        file.RefuseOtherKeys();

        return code is null || name is null || lastCheck is null || emergency is null
            ? null
            : new CountryHelplines
            {
                Code = code,
                Name = name,
                LocalNames = localNames,
                Aliases = aliases,
                CallingCode = callingCode,
                Checked = lastCheck.Value,
                Emergency = emergency,
                Lines = lines,
            };
    }

    private static string? Code(Section file, string fileName)
    {
        if (file.Required("country") is not { } code)
            return null;
        if (!CountryCodes.Contains(code))
            file.AddProblem("country", $"“country: {FieldText.Shown(code)}” is not an ISO 3166-1 code. Write two capitals, such as NG or GB.");
        else if (fileName != code.ToLowerInvariant() + ".yaml")
            file.AddProblem("country", $"“country: {code}” belongs in a file named {code.ToLowerInvariant()}.yaml. Rename the file or correct the code.");
        return code;
    }

    private static string? CallingCode(Section file)
    {
        var code = file.Optional("calling-code");
        if (code is not null && !(code.Length <= 4 && code.All(char.IsAsciiDigit)))
            file.AddProblem("calling-code", "“calling-code:” is one to four digits without +. Write it as \"44\".");
        return code;
    }

    private static List<Helpline> Lines(IReadOnlyList<Section> sections, DateOnly lastCheck)
    {
        var lines = new List<Helpline>();
        foreach (var section in sections)
        {
            if (LineReader.Read(section, lastCheck) is not { } line)
                continue;
            if (lines.Exists(other => other.Name == line.Name || IsSameCall(other.Phone, line.Phone)))
                section.AddProblem($"“{FieldText.Shown(line.Name)}” stands twice, by its name or its number. Remove one.");
            if (line.Confidence != Confidence.Unconfirmed && lines is [.., { Confidence: Confidence.Unconfirmed }])
                section.AddProblem("This confirmed line stands after an unconfirmed one. Move the unconfirmed line to the end.");
            if (lines.Exists(other => StandsWronglyBefore(other, line)))
                section.AddProblem("This line for the whole country stands after one for a part of it. Move the one with “region:” below it.");
            lines.Add(line);
        }

        return lines;
    }

    // A number that rings in one city only must not be the first that the rest of the country tries.
    private static bool StandsWronglyBefore(Helpline earlier, Helpline line) =>
        earlier.Region is not null && line.Region is null
        && earlier.Confidence != Confidence.Unconfirmed && line.Confidence != Confidence.Unconfirmed
        && (earlier.Kind == line.Kind || (earlier.Kind.IsForEverybody() && line.Kind.IsForEverybody()));

    private static bool IsSameCall(PhoneNumber? one, PhoneNumber? other) =>
        one is not null && one.Dialled == other?.Dialled && one.Menu == other.Menu;
}
