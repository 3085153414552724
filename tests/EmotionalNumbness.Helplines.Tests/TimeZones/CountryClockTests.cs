using EmotionalNumbness.Helplines.TimeZones;

namespace EmotionalNumbness.Helplines.Tests.TimeZones;

public class CountryClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset SummerNoon = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void One_zone_shows_one_time() =>
        Assert.Equal(new DateTime(2026, 11, 22, 13, 0, 0), CountryClock.LocalTime("NG", Noon));

    [Fact]
    public void Summer_time_is_kept() =>
        Assert.Equal(new DateTime(2026, 7, 1, 13, 0, 0), CountryClock.LocalTime("gb", SummerNoon));

    [Theory]
    [InlineData("DE", 13)] // Berlin and Büsingen
    [InlineData("AR", 9)] // a dozen zones, all the same today
    public void Zones_that_agree_show_one_time(string code, int hour) =>
        Assert.Equal(hour, CountryClock.LocalTime(code, Noon)?.Hour);

    [Theory]
    [InlineData("US")]
    [InlineData("PT")] // the Azores
    [InlineData("XK")] // the tz database files Kosovo under Serbia
    [InlineData("ZZ")]
    [InlineData("")]
    public void Elsewhere_nothing_is_said(string code) =>
        Assert.Null(CountryClock.LocalTime(code, Noon));
}
