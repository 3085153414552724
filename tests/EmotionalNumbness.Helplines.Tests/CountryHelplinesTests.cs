using EmotionalNumbness.Helplines.Lines;

namespace EmotionalNumbness.Helplines.Tests;

public class CountryHelplinesTests
{
    [Theory]
    [InlineData(HelplineKind.Suicide)]
    [InlineData(HelplineKind.EmotionalSupport)]
    [InlineData(HelplineKind.EmergencyMentalHealth)]
    public void A_line_for_everybody_stands_in_the_bar(HelplineKind kind)
    {
        var line = Samples.Line(kind);

        Assert.Same(line, Samples.Country(line).FirstLine);
    }

    [Theory]
    [InlineData(HelplineKind.Youth)]
    [InlineData(HelplineKind.Lgbtq)]
    [InlineData(HelplineKind.Veterans)]
    [InlineData(HelplineKind.DomesticAbuse)]
    public void A_line_for_one_group_never_stands_in_the_bar(HelplineKind kind) =>
        Assert.Null(Samples.Country(Samples.Line(kind)).FirstLine);

    [Fact]
    public void An_unconfirmed_line_never_stands_in_the_bar() =>
        Assert.Null(Samples.Country(Samples.Line(confidence: Confidence.Unconfirmed)).FirstLine);

    [Fact]
    public void A_line_for_one_city_never_stands_in_the_bar_of_the_country() =>
        Assert.Null(Samples.Country(Samples.Line() with { Region = "Prague" }).FirstLine);

    [Fact]
    public void The_first_of_several_stands_in_the_bar()
    {
        var first = Samples.Line(confidence: Confidence.OneSource);

        Assert.Same(first, Samples.Country(Samples.Line(HelplineKind.Youth), first, Samples.Line()).FirstLine);
    }

    [Fact]
    public void A_call_goes_before_a_text()
    {
        var text = Samples.Line(tel: null, sms: "85258");
        var call = Samples.Line(HelplineKind.EmotionalSupport);

        Assert.Same(call, Samples.Country(text, call).FirstLine);
    }

    [Fact]
    public void A_text_is_better_than_nothing()
    {
        var text = Samples.Line(tel: null, sms: "85258");

        Assert.Same(text, Samples.Country(text).FirstLine);
    }

    [Fact]
    public void A_chat_alone_does_not_stand_in_the_bar() =>
        Assert.Null(Samples.Country(Samples.Line(tel: null)).FirstLine);

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2027-11-22", false)]
    [InlineData("2027-11-23", true)]
    public void Numbers_go_stale_the_day_after_the_last_allowed(string today, bool stale)
    {
        var country = Samples.Country();

        Assert.Equal(stale, country.IsStale(DateOnly.ParseExact(today, "yyyy-MM-dd"), 365));
    }

    [Fact]
    public void A_line_without_hours_is_neither_open_nor_closed() =>
        Assert.Null(Samples.Country().IsOpenAt(Samples.Line(), DateTimeOffset.UnixEpoch));
}
