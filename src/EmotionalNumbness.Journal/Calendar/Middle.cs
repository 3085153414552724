using EmotionalNumbness.Journal.CheckIns;

namespace EmotionalNumbness.Journal.Calendar;

/// <summary>The median: what stands in the middle. One odd day does not move it far, as it would an average.</summary>
internal static class Middle
{
    /// <summary>Of at least one value; between the two in the middle where their number is even.</summary>
    public static double Of(List<double> values)
    {
        values.Sort();
        var half = values.Count / 2;
        return values.Count % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    /// <summary>Of the values that were given. Where none was: "don't know" before "rather not say" before not asked.</summary>
    public static Answer<double> Of(IEnumerable<Answer<int>> answers)
    {
        var (values, kind) = (new List<double>(), AnswerKind.NotAsked);
        foreach (var answer in answers)
        {
            if (answer.TryGet(out var value))
                values.Add(value);
            else if (kind is AnswerKind.NotAsked || answer.Kind is AnswerKind.DontKnow)
                kind = answer.Kind;
        }

        return values.Count > 0 ? Answer.Of(Of(values)) : new Answer<double>(kind, 0);
    }
}
