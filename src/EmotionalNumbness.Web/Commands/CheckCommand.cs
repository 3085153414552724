using System.CommandLine;
using System.Globalization;
using EmotionalNumbness.Guide;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.Loading;
using EmotionalNumbness.Helplines.Summary;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Journal;

namespace EmotionalNumbness.Web.Commands;

/// <summary><c>check</c>: loads all content, prints every problem and some figures, and fails where anything is wrong.</summary>
internal static class CheckCommand
{
    /// <summary>Above this Flesch-Kincaid grade a part fails (docs/content.md).</summary>
    private const double HardestGrade = 8.5;

    private const int Passed = 0;
    private const int Failed = 1;

    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "The content folder.", DefaultValueFactory = _ => new ContentOptions().Directory };
        var maxAge = new Option<int?>("--max-age") { Description = "Fail where a helpline was last checked longer ago than this many days." };
        var command = new Command("check", "Check all content: the guide, the helplines and their ages, the crisis language, the journal's words.") { content, maxAge };
        command.SetAction(parsed => Run(parsed.GetValue(content)!, parsed.GetValue(maxAge), Console.Out));
        return command;
    }

    private static int Run(string content, int? maxAge, TextWriter output)
    {
        string directory;
        try
        {
            directory = ContentDirectory.Find(content, Environment.CurrentDirectory);
        }
        catch (DirectoryNotFoundException missing)
        {
            output.WriteLine(missing.Message);
            return Failed;
        }

        var guideIsGood = CheckGuide(directory, output);
        var translationsAreGood = CheckTranslations(directory, output);
        output.WriteLine();
        var helplinesAreGood = CheckHelplines(directory, maxAge, output);
        output.WriteLine();
        var crisisLanguageIsGood = CheckCrisisLanguage(directory, output);
        var journalIsGood = CheckJournal(directory, output);
        return guideIsGood && translationsAreGood && helplinesAreGood && crisisLanguageIsGood && journalIsGood ? Passed : Failed;
    }

    private static bool CheckGuide(string directory, TextWriter output)
    {
        var loaded = ContentSetup.CheckGuide(directory);
        foreach (var problem in loaded.Problems)
            output.WriteLine($"error {problem}");
        if (loaded.Guide is not { } guide)
        {
            output.WriteLine($"The guide: {loaded.Problems.Count} problems.");
            return false;
        }

        output.WriteLine("words  minutes  grade  sources  part");
        foreach (var part in guide.Parts)
            output.WriteLine(Line($"{part.Readability.Words,5}  {part.Readability.Minutes,7}  {part.Readability.Grade,5:0.0}  {part.Sources.Count,7}  {part.Slug}"));
        var hard = guide.Parts.Where(part => part.Readability.Grade > HardestGrade).ToList();
        foreach (var part in hard)
            output.WriteLine(Line($"error {guide.Language}/guide/{part.Slug}.md(1): It reads at grade {part.Readability.Grade:0.0}; the hardest is {HardestGrade}. Shorten its sentences and words."));
        output.WriteLine(Line($"The guide: {guide.Parts.Count} parts, {guide.Pages.Count} pages, {guide.References.Count} sources, {guide.Parts.Sum(part => part.Readability.Words)} words."));
        return CheckExercises(guide, output) && hard.Count == 0;
    }

    // No reading grades: the formula is made for English.
    private static bool CheckTranslations(string directory, TextWriter output)
    {
        var folders = Directory.EnumerateDirectories(directory).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);
        var areGood = true;
        foreach (var language in ContentSetup.TranslationsIn(directory, folders))
        {
            var loaded = ContentSetup.CheckTranslation(directory, language);
            foreach (var problem in loaded.Problems)
                output.WriteLine($"error {problem}");
            output.WriteLine(loaded.Translation is { } translation
                ? Line($"In {language}: {translation.PartCount} parts, {translation.PageCount} pages, {translation.ExerciseCount} exercises.")
                : Line($"In {language}: {loaded.Problems.Count} problems."));
            areGood &= loaded.Translation is not null;
        }

        return areGood;
    }

    // Times, cautions, citations and the paths of /start were proven by loading; a guide that is there has passed.
    private static bool CheckExercises(PublishedGuide guide, TextWriter output)
    {
        var exercises = guide.Exercises;
        output.WriteLine();
        output.WriteLine("minutes  grade  sources  cautions  direction  exercise");
        foreach (var exercise in exercises.All)
        {
            var minutes = string.Join('/', exercise.Ways.Select(way => way.Minutes.ToString(CultureInfo.InvariantCulture)));
            output.WriteLine(Line($"{minutes,7}  {exercise.Readability.Grade,5:0.0}  {exercise.Sources.Count,7}  {exercise.Cautions.Count,8}  {exercise.Direction.ToString().ToLowerInvariant(),9}  {exercise.Slug}"));
        }

        var hard = exercises.All.Where(exercise => exercise.Readability.Grade > HardestGrade).ToList();
        foreach (var exercise in hard)
            output.WriteLine(Line($"error {guide.Language}/exercises/{exercise.Slug}.md(1): It reads at grade {exercise.Readability.Grade:0.0}; the hardest is {HardestGrade}. Shorten its sentences and words."));
        var paths = exercises.Start.Paths().ToList();
        output.WriteLine(Line($"Exercises: {exercises.All.Count}, with {exercises.All.Sum(exercise => exercise.Ways.Count)} ways to do them. Programme: {exercises.Programme.Days.Count} days, {exercises.Programme.Days.Max(day => day.Minutes)} minutes at most."));
        output.WriteLine(Line($"Ways through /start: {paths.Count}, with {paths.Max(path => path.Count)} questions at most; {paths.Count(path => path[^1].IsDanger)} of them lead to help first."));
        return hard.Count == 0;
    }

    private static bool CheckHelplines(string directory, int? maxAge, TextWriter output)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var loaded = HelplineLoader.Load(Path.Combine(directory, "helplines"), today);
        foreach (var problem in loaded.Problems)
            output.WriteLine($"{(problem.IsError ? "error" : "warning")} helplines/{problem}");
        if (loaded.Directory is not { } helplines)
            return false;

        var summary = HelplineSummary.Of(helplines, today);
        Print(summary, output);
        return !loaded.HasErrors && IsYoungEnough(helplines, today, maxAge, output);
    }

    private static bool CheckCrisisLanguage(string directory, TextWriter output)
    {
        var loaded = ContentSetup.CheckCrisisLanguage(directory);
        foreach (var problem in loaded.Problems)
            output.WriteLine($"error crisis-language/{problem}");
        if (loaded.Detector is { } detector)
            output.WriteLine($"Crisis language: {string.Join(", ", detector.Languages)}.");
        return loaded.Detector is not null;
    }

    private static bool CheckJournal(string directory, TextWriter output)
    {
        try
        {
            var journal = JournalContent.Read(directory);
            output.WriteLine(Line($"Journal: {journal.Prompts.Count} prompts, {journal.Feelings.Families.Sum(family => family.Words.Count)} feeling words, {journal.Body.Sensations.Count} sensations in {journal.Body.Places.Count} places, {journal.Steps.Count} small steps."));
            var languages = Directory.EnumerateDirectories(directory).Select(folder => Path.GetFileName(folder)!).Where(language => JournalContent.IsTranslated(directory, language)).Order(StringComparer.Ordinal).ToList();
            foreach (var language in languages)
                _ = journal.In(directory, language);
            if (languages.Count > 0)
                output.WriteLine($"The journal's words are also in: {string.Join(", ", languages)}.");
            return true;
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException)
        {
            output.WriteLine($"error {wrong.Message.Replace(directory + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)}");
            return false;
        }
    }

    private static void Print(HelplineSummary summary, TextWriter output)
    {
        output.WriteLine("age  lines  country");
        foreach (var country in summary.Countries)
            output.WriteLine(Line($"{country.AgeInDays,3}  {country.LineCount,5}  {country.Code} {country.Name}: {country.FirstLine ?? "emergency number only"}"));
        output.WriteLine(Line($"Helplines: {summary.CountryCount} countries, {summary.LineCount} lines: {summary.TwoSources} in two sources, {summary.OneSource} in one, {summary.Unconfirmed} not confirmed."));
        output.WriteLine(Line($"{summary.WithoutLine} countries without a line, {summary.WithoutFirstLine} without one for the help bar. Oldest check: {summary.OldestCheck:yyyy-MM-dd}."));
    }

    private static bool IsYoungEnough(HelplineDirectory helplines, DateOnly today, int? maxAge, TextWriter output)
    {
        if (maxAge is not { } days)
            return true;
        var old = helplines.Countries.Where(country => country.IsStale(today, days)).ToList();
        foreach (var country in old)
            output.WriteLine(Line($"error helplines/{country.Code.ToLowerInvariant()}.yaml(1): Last checked {country.AgeInDays(today)} days ago; --max-age is {days}. Check the numbers and set “checked:” to the day you did."));
        return old.Count == 0;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
