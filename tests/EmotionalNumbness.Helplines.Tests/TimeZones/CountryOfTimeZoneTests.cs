using CsCheck;
using EmotionalNumbness.Helplines.TimeZones;
using NodaTime.TimeZones;

namespace EmotionalNumbness.Helplines.Tests.TimeZones;

public class CountryOfTimeZoneTests
{
    [Theory]
    [InlineData("Africa/Lagos", "NG")]
    [InlineData("America/New_York", "US")]
    [InlineData("Australia/Perth", "AU")]
    [InlineData("Europe/Kyiv", "UA")]
    [InlineData("Europe/London", "GB")]
    [InlineData("Europe/Oslo", "NO")]
    [InlineData("Atlantic/Reykjavik", "IS")]
    [InlineData("europe/london", "GB")]
    public void A_zone_lies_in_a_country(string zone, string country) =>
        Assert.Equal(country, CountryOfTimeZone.Find(zone));

    [Theory]
    [InlineData("Asia/Calcutta", "IN")]
    [InlineData("Asia/Katmandu", "NP")]
    [InlineData("Asia/Saigon", "VN")]
    [InlineData("Asia/Rangoon", "MM")]
    [InlineData("America/Buenos_Aires", "AR")]
    [InlineData("America/Godthab", "GL")]
    [InlineData("Atlantic/Faeroe", "FO")]
    [InlineData("Europe/Kiev", "UA")]
    [InlineData("US/Eastern", "US")]
    [InlineData("Singapore", "SG")]
    public void Old_names_that_browsers_still_send_are_known(string zone, string country) =>
        Assert.Equal(country, CountryOfTimeZone.Find(zone));

    // The tz database has joined these with a zone of another country.
    [Theory]
    [InlineData("Africa/Asmera", "ER")]
    [InlineData("Africa/Timbuktu", "ML")]
    [InlineData("America/Coral_Harbour", "CA")]
    [InlineData("America/Virgin", "VI")]
    [InlineData("Atlantic/Jan_Mayen", "SJ")]
    [InlineData("Iceland", "IS")]
    [InlineData("Pacific/Truk", "FM")]
    [InlineData("Pacific/Ponape", "FM")]
    public void An_old_name_never_leads_to_a_neighbour(string zone, string country) =>
        Assert.Equal(country, CountryOfTimeZone.Find(zone));

    [Theory]
    [InlineData("UTC")]
    [InlineData("GMT")]
    [InlineData("Etc/UTC")]
    [InlineData("Etc/GMT+5")]
    [InlineData("Zulu")]
    [InlineData("EST")]
    [InlineData("CET")]
    [InlineData("EET")]
    [InlineData("EST5EDT")]
    public void A_zone_of_no_country_leads_nowhere(string zone) =>
        Assert.Null(CountryOfTimeZone.Find(zone));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Europe")]
    [InlineData("Europe/London\n")]
    [InlineData("../../etc/localtime")]
    public void What_is_no_zone_leads_nowhere(string? zone) =>
        Assert.Null(CountryOfTimeZone.Find(zone));

    [Fact]
    public void Random_zones_never_throw() =>
        Gen.String.Sample(zone => CountryOfTimeZone.Find(zone) is null or { Length: 2 });

    [Fact]
    public void A_very_long_zone_leads_nowhere() =>
        Assert.Null(CountryOfTimeZone.Find(new string('a', 1_000_000)));

    // Guards an update of the tz database: a name that comes to span countries must be decided by hand.
    [Fact]
    public void Every_name_of_the_tz_database_is_placed_or_spans_countries()
    {
        var unplaced = TzdbDateTimeZoneSource.Default.CanonicalIdMap.Keys
            .Where(zone => CountryOfTimeZone.Find(zone) is null && zone.Contains('/', StringComparison.Ordinal) && !zone.StartsWith("Etc/", StringComparison.Ordinal));

        Assert.Empty(unplaced);
    }
}
