using EmotionalNumbness.Helplines.Lines;

namespace EmotionalNumbness.Helplines.Tests.Lines;

public class SmsLineTests
{
    [Fact]
    public void A_keyword_is_ready_to_send() =>
        Assert.Equal("sms:741741?body=HOME", new SmsLine("741741", "HOME").SmsUri);

    [Fact]
    public void Without_a_keyword_the_text_starts_empty() =>
        Assert.Equal("sms:988", new SmsLine("988").SmsUri);

    [Fact]
    public void Spaces_are_for_people_only() =>
        Assert.Equal("sms:0477131114", new SmsLine("0477 13 11 14").SmsUri);

    [Fact]
    public void A_keyword_cannot_add_to_the_link() =>
        Assert.Equal("sms:988?body=A%26b%3Dc", new SmsLine("988", "A&b=c").SmsUri);

    [Theory]
    [InlineData("+44 85258")]
    [InlineData("SHOUT")]
    [InlineData("*123")]
    [InlineData("")]
    public void What_cannot_be_texted_is_refused(string number) =>
        Assert.Throws<ArgumentException>(() => new SmsLine(number));
}
