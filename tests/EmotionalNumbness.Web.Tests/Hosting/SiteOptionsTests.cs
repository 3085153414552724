using System.ComponentModel.DataAnnotations;
using EmotionalNumbness.Web.Hosting;

namespace EmotionalNumbness.Web.Tests.Hosting;

public class SiteOptionsTests
{
    [Theory]
    [InlineData("http://weather.example/")]
    [InlineData("//weather.example/")]
    [InlineData("weather.example")]
    [InlineData("/guide")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public void A_way_out_is_a_whole_https_address(string leaveTo) =>
        Assert.StartsWith($"Site:LeaveTo is “{leaveTo}”. ", Assert.Single(Problems(new SiteOptions { LeaveTo = leaveTo })), StringComparison.Ordinal);

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("javascript:alert(1)")]
    public void An_origin_is_a_web_address(string origin) =>
        Assert.StartsWith($"Site:Origin is “{origin}”. ", Assert.Single(Problems(new SiteOptions { Origin = origin })), StringComparison.Ordinal);

    [Fact]
    public void What_is_set_without_anyone_setting_it_is_good() =>
        Assert.Empty(Problems(new SiteOptions()));

    private static IEnumerable<string> Problems(SiteOptions options) =>
        options.Validate(new ValidationContext(options)).Select(problem => problem.ErrorMessage!);
}
