using CsCheck;
using EmotionalNumbness.Helplines.Lines;

namespace EmotionalNumbness.Helplines.Tests.Lines;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("113 or 0800-0113", "08000113", "0800-0113")]
    [InlineData("113, opción 5", "113", "113, opción 5")]
    [InlineData("13 11 14", "131114", "13 11 14")]
    public void The_bar_shows_the_way_in_that_it_dials(string written, string dialled, string shown) =>
        Assert.Equal(shown, new PhoneNumber(written, dialled).WrittenAsDialled);

    [Theory]
    [InlineData("988", "tel:988")]
    [InlineData("112", "tel:112")]
    [InlineData("116123", "tel:116123")]
    [InlineData("*4141", "tel:*4141")]
    [InlineData("024", "tel:024")]
    public void Short_codes_keep_their_form(string dialled, string link)
    {
        var number = new PhoneNumber(dialled, dialled);

        Assert.Equal(link, number.TelUri);
        Assert.Equal(DialKind.ShortCode, number.Kind);
    }

    [Theory]
    [InlineData("08001110111", "tel:08001110111")]
    [InlineData("18664887386", "tel:18664887386")]
    public void Full_numbers_get_no_country_prefix(string dialled, string link)
    {
        var number = new PhoneNumber(dialled, dialled);

        Assert.Equal(link, number.TelUri);
        Assert.Equal(DialKind.Full, number.Kind);
    }

    [Fact]
    public void A_hash_is_escaped_for_a_link() =>
        Assert.Equal("tel:%2331%23123", new PhoneNumber("#31#123", "#31#123").TelUri);

    [Theory]
    [InlineData("")]
    [InlineData("9")]
    [InlineData("+44116123")]
    [InlineData("0044116123")]
    [InlineData("116 123")]
    [InlineData("116-123")]
    [InlineData("**")]
    [InlineData("1234567890123456")]
    [InlineData("988;ext=1")]
    [InlineData("٩٨٨")]
    [InlineData("988\n")]
    public void What_cannot_be_dialled_is_refused(string dialled) =>
        Assert.Throws<ArgumentException>(() => new PhoneNumber(dialled, dialled));

    [Fact]
    public void Emergency_000_is_no_international_call() =>
        Assert.Equal("tel:000", new PhoneNumber("000", "000").TelUri);

    [Fact]
    public void Every_link_holds_only_what_was_given() =>
        Gen.String["0123456789*#"].Where(DialForm.IsDialable).Sample(dialled =>
            Uri.UnescapeDataString(new PhoneNumber(dialled, dialled).TelUri) == "tel:" + dialled);

    [Theory]
    [InlineData("988, then press 1", "988", "1")]
    [InlineData("113, opción 5", "113", "5")]
    [InlineData("119 ext. 8", "119", "8")]
    [InlineData("113 or 0800-0113", "113", "08000113")]
    [InlineData("(606) 735 9950", "6067359950")]
    [InlineData("*4141", "*4141")]
    public void Numbers_are_told_apart_in_what_people_read(string written, params string[] numbers) =>
        Assert.Equal(numbers, DialForm.NumbersIn(written));
}
