using System.Globalization;
using EmotionalNumbness.Helplines.CrisisLanguage;

namespace EmotionalNumbness.Web.Commands.CrisisLanguage;

/// <summary>Counts right and wrong answers, in all and by category. Holds numbers, and no text.</summary>
internal sealed class Measure
{
    // A file with a new category on each line must not fill the memory.
    private const int MostCategories = 1000;

    private readonly SortedDictionary<string, Confusion> categories = new(StringComparer.Ordinal);
    private readonly SortedSet<string> unknownLanguages = new(StringComparer.Ordinal);
    private Confusion all;
    private long lines;

    public long MalformedLines { get; private set; }

    public void Malformed() => MalformedLines++;

    public void Add(EvaluationLine line, Detection detection)
    {
        lines++;
        if (!line.Language.StartsWith(detection.Language, StringComparison.OrdinalIgnoreCase) && unknownLanguages.Count < MostCategories)
            unknownLanguages.Add(line.Language);
        if (line.Label is not { } label)
            return;
        all = all.With(label, detection.Found);
        if (categories.TryGetValue(line.Category, out var counted) || categories.Count < MostCategories)
            categories[line.Category] = counted.With(label, detection.Found);
    }

    public void Print(TextWriter output)
    {
        foreach (var language in unknownLanguages)
            output.WriteLine($"No crisis language for “{language}”: read as {CrisisLanguageDetector.Fallback}.");
        if (all.Total > 0)
        {
            output.WriteLine("found  missed  false  clear  category");
            foreach (var (name, counted) in categories)
                output.WriteLine(Line($"{counted.Found,5}  {counted.Missed,6}  {counted.FalseAlarms,5}  {counted.Clear,5}  {(name.Length == 0 ? "(none)" : name)}"));
            output.WriteLine(Line($"{all.Found,5}  {all.Missed,6}  {all.FalseAlarms,5}  {all.Clear,5}  all"));
            output.WriteLine(Line($"recall {Share(all.Found, all.Missed)}, false alarms {Share(all.FalseAlarms, all.Clear)}"));
        }

        output.WriteLine(Line($"{lines} lines, {all.Total} with a label, {MalformedLines} malformed"));
    }

    private static string Share(long part, long rest) =>
        part + rest == 0 ? "unknown" : ((double)part / (part + rest)).ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Confusion(long Found, long Missed, long FalseAlarms, long Clear)
    {
        public long Total => Found + Missed + FalseAlarms + Clear;

        public Confusion With(bool label, bool found) => (label, found) switch
        {
            (true, true) => this with { Found = Found + 1 },
            (true, false) => this with { Missed = Missed + 1 },
            (false, true) => this with { FalseAlarms = FalseAlarms + 1 },
            (false, false) => this with { Clear = Clear + 1 },
        };
    }
}
