using System.Text;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.Loading;

/// <summary>One file of the folder, read. The country is null when the file holds an error other than its age.</summary>
internal sealed record CountryFile(CountryHelplines? Country, IReadOnlyList<HelplineProblem> Problems)
{
    // The longest of ours has 5 KB; anything near this is not a helpline file.
    private const int LargestFile = 64 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static CountryFile Read(FileInfo file, DateOnly today, HelplineAgeLimits ageLimits)
    {
        var problems = new ProblemList(file.Name);
        if (Text(file, problems) is { } yaml && Section.Parse(yaml, problems) is { } section)
        {
            var country = CountryReader.Read(section, file.Name);
            if (country is not null && !problems.HasErrors)
            {
                CheckAge(country, section.LineOf("checked"), today, ageLimits, problems);
                return new CountryFile(country, problems.InOrder());
            }
        }

        return new CountryFile(null, problems.InOrder());
    }

    private static void CheckAge(CountryHelplines country, int line, DateOnly today, HelplineAgeLimits limits, ProblemList problems)
    {
        var age = country.AgeInDays(today);
        if (age < -1) // -1: it is already tomorrow in Auckland
            problems.Add(line, $"“checked: {country.Checked:O}” lies in the future. Write the day of the check, or set this computer's clock.");
        else if (age > limits.FailAfterDays)
            problems.Add(line, Old(age, limits.FailAfterDays));
        else if (age > limits.WarnAfterDays)
            problems.Warn(line, Old(age, limits.WarnAfterDays));
    }

    private static string Old(int age, int limit) =>
        $"These numbers were last checked {age} days ago; the most is {limit}. Check each with its provider, then write the day in “checked:”.";

    private static string? Text(FileInfo file, ProblemList problems)
    {
        try
        {
            if (file.Length > LargestFile)
                problems.Add(1, $"This file is larger than {LargestFile / 1024} KB. Keep one country and short notes in it.");
            else
                return StrictUtf8.GetString(File.ReadAllBytes(file.FullName)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            problems.Add(1, "This file is not UTF-8 text. Save it as UTF-8 in your editor.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(1, $"This file cannot be read: {error.Message}");
        }

        return null;
    }
}
