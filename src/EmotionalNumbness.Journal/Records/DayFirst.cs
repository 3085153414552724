namespace EmotionalNumbness.Journal.Records;

/// <summary>
/// Reads the day of a header without reading the rest. Headers of entries and check-ins begin with it, so a page about one month
/// passes over the other years at the price of the cipher.
/// </summary>
internal static class DayFirst
{
    private const int DayLength = 10;

    private static ReadOnlySpan<byte> Beginning => "{\"day\":\""u8;

    /// <summary>Null where the header begins otherwise: then it has to be read whole.</summary>
    public static DateOnly? Of(ReadOnlySpan<byte> json)
    {
        if (json.Length < Beginning.Length + DayLength || !json.StartsWith(Beginning))
            return null;
        var day = json.Slice(Beginning.Length, DayLength);
        var (year, month, number) = (Number(day[..4]), Number(day[5..7]), Number(day[8..]));
        return year > 0 && month is > 0 and <= 12 && number > 0 && number <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, number) : null;
    }

    /// <summary>-1 for anything but digits.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return -1;
            number = 10 * number + digit - '0';
        }

        return number;
    }
}
