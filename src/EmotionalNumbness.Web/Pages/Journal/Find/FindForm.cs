using System.Globalization;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Search;

namespace EmotionalNumbness.Web.Pages.Journal.Find;

/// <summary>What the search form holds. It travels in the body of a request and never in an address.</summary>
internal sealed record FindForm
{
    /// <summary>Words, and "phrases in quotation marks".</summary>
    public string? Text { get; init; }

    /// <summary>yyyy-MM-dd.</summary>
    public string? First { get; init; }

    public string? Last { get; init; }

    public string? Tag { get; init; }

    /// <summary>How much was felt, 0 to 10.</summary>
    public int? Least { get; init; }

    public int? Most { get; init; }

    /// <summary>How many were shown before.</summary>
    public int Skip { get; init; }

    public bool IsEmpty => new[] { Text, First, Last, Tag }.All(string.IsNullOrWhiteSpace) && Least is null && Most is null;

    public bool IsFirstUnreadable => IsUnreadable(First);

    public bool IsLastUnreadable => IsUnreadable(Last);

    /// <summary>Two days or two numbers the wrong way round are turned: it is clear what was meant.</summary>
    public SearchFor ToSearch()
    {
        var (first, last) = InOrder(DayOf(First), DayOf(Last));
        var (least, most) = InOrder(Felt(Least), Felt(Most));
        // Phones and word processors type other quotation marks.
        var text = (Text ?? "").Replace('“', '"').Replace('”', '"').Replace('„', '"').Replace('«', '"').Replace('»', '"');
        return new SearchFor { Text = text, First = first, Last = last, Tag = string.IsNullOrWhiteSpace(Tag) ? null : Tag.Trim().TrimStart('#'), LeastFeeling = least, MostFeeling = most };
    }

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(FindForm);

    private static bool IsUnreadable(string? day) => !string.IsNullOrWhiteSpace(day) && DayOf(day) is null;

    private static DateOnly? DayOf(string? typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) ? day : null;

    private static int? Felt(int? number) => number is { } felt ? Math.Clamp(felt, CheckIn.Least, CheckIn.Most) : null;

    private static (T? First, T? Last) InOrder<T>(T? one, T? other) where T : struct, IComparable<T> =>
        one is { } first && other is { } last && first.CompareTo(last) > 0 ? (other, one) : (one, other);
}
