namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>An entry or check-in, as far as an order needs it.</summary>
internal readonly record struct ExportItem(Guid Id, int Revision, DateOnly Day, DateTimeOffset At)
{
    public static Comparison<ExportItem> ById => (one, other) => one.Id.CompareTo(other.Id);

    /// <summary>The earliest first.</summary>
    public static Comparison<ExportItem> ByTime => (one, other) => (one.Day, one.At, one.Id).CompareTo((other.Day, other.At, other.Id));
}
