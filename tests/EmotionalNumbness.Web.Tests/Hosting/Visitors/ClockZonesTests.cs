using EmotionalNumbness.Web.Hosting.Visitors;

namespace EmotionalNumbness.Web.Tests.Hosting.Visitors;

public class ClockZonesTests
{
    // What Chromium and WebKit say there to this day (CLDR keeps its first names); small images have no files of these names.
    [Theory]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    [InlineData("Asia/Saigon", "Asia/Ho_Chi_Minh")]
    [InlineData("Asia/Katmandu", "Asia/Kathmandu")]
    [InlineData("Asia/Rangoon", "Asia/Yangon")]
    [InlineData("Europe/Kiev", "Europe/Kyiv")]
    [InlineData("America/Buenos_Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("America/Indianapolis", "America/Indiana/Indianapolis")]
    public void An_old_name_is_found_under_its_new_one(string old, string today) => Assert.Equal(today, ClockZones.Find(old)?.Id);

    [Theory]
    [InlineData("Europe/Oslo")]
    [InlineData("Africa/Lagos")]
    [InlineData("America/Argentina/Ushuaia")]
    public void A_name_of_today_stays(string name) => Assert.Equal(name, ClockZones.Find(name)?.Id);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("No/Where")]
    [InlineData("../../etc/passwd")]
    public void What_is_no_zone_is_none(string? name) => Assert.Null(ClockZones.Find(name));

    [Fact]
    public void Each_that_can_be_chosen_is_found() => Assert.All(ClockZones.Names, name => Assert.NotNull(ClockZones.Find(name)));
}
