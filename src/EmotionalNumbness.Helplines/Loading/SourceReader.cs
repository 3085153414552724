using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Helplines.Loading.Yaml;

namespace EmotionalNumbness.Helplines.Loading;

internal static class SourceReader
{
    public static IReadOnlyList<Source> Read(Section section, Confidence? confidence, DateOnly lastCheck, bool needed)
    {
        var parts = section.Parts("sources");
        if (parts.Count == 0 && needed)
            section.AddProblem("sources", "“sources:” is missing or empty. A number without a source is not shown: say where you read it.");
        else if (parts.Count < 2 && needed && confidence == Confidence.TwoSources)
            section.AddProblem("sources", "“confidence: two-sources” needs two sources. Add the second, or write one-source.");
        return [.. parts.Select(part => One(part, lastCheck)).OfType<Source>()];
    }

    private static Source? One(Section part, DateOnly lastCheck)
    {
        var what = part.Required("what");
        var seen = part.Optional("seen");
        part.RefuseOtherKeys();
        if (seen is not null && Dates.StartOf(seen) is not { } start)
            part.AddProblem("seen", $"“seen: {FieldText.Shown(seen)}” is not a date. Write it as 2026-11-22, 2026-11 or 2026, or leave it out.");
        else if (seen is not null && Dates.StartOf(seen) > lastCheck)
            part.AddProblem("seen", $"“seen: {seen}” is later than “checked:”. Correct one of them.");
        return what is null ? null : new Source(what, seen);
    }
}
