using EmotionalNumbness.Helplines.Lines;

namespace EmotionalNumbness.Helplines.Tests.Content;

/// <summary>Invariants of the numbers we ship.</summary>
public class RealContentTests
{
    private static IEnumerable<(CountryHelplines Country, Helpline Line)> Lines =>
        Repository.Directory.Countries.SelectMany(country => country.Lines.Select(line => (country, line)));

    [Fact]
    public void It_loads_without_a_problem() =>
        Assert.Empty(Repository.Load.Problems);

    [Fact]
    public void No_country_is_lost() =>
        Assert.InRange(Repository.Directory.Countries.Count, 217, 250);

    [Fact]
    public void Every_country_has_an_emergency_number_with_a_source() =>
        Assert.All(Repository.Directory.Countries, country =>
        {
            Assert.NotEmpty(country.Emergency.Numbers);
            Assert.NotEmpty(country.Emergency.Sources);
        });

    [Fact]
    public void Every_link_to_call_is_the_number_as_dialled() =>
        Assert.All(Lines.Select(pair => pair.Line.Phone).OfType<PhoneNumber>().Concat(Repository.Directory.Countries.SelectMany(country => country.Emergency.Numbers)), phone =>
        {
            Assert.Matches(@"^tel:(\*|%23)?([0-9*]|%23){2,15}$", phone.TelUri);
            Assert.Contains(phone.Dialled, DialForm.NumbersIn(phone.Written));
        });

    [Fact]
    public void Every_link_to_text_is_the_number_as_dialled() =>
        Assert.All(Lines.Select(pair => pair.Line.Sms).OfType<SmsLine>(), sms =>
            Assert.Matches(@"^sms:[0-9]{2,15}(\?body=[A-Za-z0-9]+)?$", sms.SmsUri));

    // North America dials its 1; elsewhere a full number that starts like the calling code was copied with its prefix.
    [Fact]
    public void No_number_carries_its_country_prefix()
    {
        const string IndianMobile = "9152987821"; // ten digits, as all Indian mobiles: 91 belongs to the number

        Assert.All(Lines.Where(pair => pair.Country.CallingCode is not (null or "1") && pair.Line.Phone is { Kind: DialKind.Full, Dialled: not IndianMobile }), pair =>
            Assert.False(pair.Line.Phone!.Dialled.StartsWith(pair.Country.CallingCode!, StringComparison.Ordinal), pair.Line.Name));
    }

    [Fact]
    public void The_bar_shows_only_confirmed_lines_for_everybody() =>
        Assert.All(Repository.Directory.Countries.Select(country => country.FirstLine).OfType<Helpline>(), line =>
        {
            Assert.NotEqual(Confidence.Unconfirmed, line.Confidence);
            Assert.True(line.Kind.IsForEverybody());
        });

    // The name of such a line says so; the key keeps it out of the bar of the whole country.
    [Theory]
    [InlineData("AR", "135")]
    [InlineData("CO", "106")]
    [InlineData("CZ", "222580697")]
    [InlineData("HN", "150")]
    [InlineData("RU", "051")]
    public void A_line_for_a_part_of_the_country_says_so(string code, string dialled) =>
        Assert.NotNull(Repository.Directory.For(code)!.Lines.Single(line => line.Phone?.Dialled == dialled).Region);

    // Nobody may be sent to a line that is closed for whole days where another answers on each.
    [Fact]
    public void The_bar_calls_a_line_that_answers_daily_where_there_is_one() =>
        Assert.All(Repository.Directory.Countries.Where(country => country.FirstLine?.Hours is { Ranges.Count: > 0 }), country =>
            Assert.True(DaysOf(country.FirstLine!) == 7 || country.Lines.All(line => line.Region is not null || line.Confidence == Confidence.Unconfirmed || !line.Kind.IsForEverybody() || DaysOf(line) < 7), country.Name));

    [Fact]
    public void Unconfirmed_lines_come_last_and_say_why() =>
        Assert.All(Repository.Directory.Countries, country =>
        {
            Assert.Equal(country.Lines.OrderBy(line => line.Confidence == Confidence.Unconfirmed), country.Lines);
            Assert.All(country.Lines, line => Assert.Equal(line.Confidence == Confidence.Unconfirmed, line.Doubt is not null));
        });

    [Fact]
    public void Lines_for_everybody_come_before_lines_for_one_group() =>
        Assert.All(Repository.Directory.Countries, country =>
        {
            var confirmed = country.Lines.Where(line => line.Confidence != Confidence.Unconfirmed).ToList();
            Assert.Equal(confirmed.OrderByDescending(line => line.Kind.IsForEverybody()), confirmed);
        });

    [Theory]
    [InlineData("AR", "08003451435")]
    [InlineData("AT", "142")]
    [InlineData("AU", "131114")]
    [InlineData("BR", "188")]
    [InlineData("CA", "988")]
    [InlineData("CL", "*4141")]
    [InlineData("CN", "12356")]
    [InlineData("CZ", "116123")]
    [InlineData("DE", "08001110111")]
    [InlineData("ES", "024")]
    [InlineData("FR", "3114")]
    [InlineData("GB", "116123")]
    [InlineData("IE", "116123")]
    [InlineData("IN", "14416")]
    [InlineData("JP", "0120279338")]
    [InlineData("KE", "1190")]
    [InlineData("KR", "109")]
    [InlineData("NG", "08000787746")]
    [InlineData("NL", "08000113")]
    [InlineData("NZ", "1737")]
    [InlineData("PH", "09178998727")]
    [InlineData("PT", "1411")]
    [InlineData("SE", "90101")]
    [InlineData("UA", "7333")]
    [InlineData("US", "988")]
    [InlineData("ZA", "0800567567")]
    public void The_bar_calls_the_number_its_sources_give(string code, string dialled) =>
        Assert.Equal(dialled, Repository.Directory.For(code)!.FirstLine!.Phone!.Dialled);

    [Fact]
    public void The_bar_in_the_united_states_also_texts_988() =>
        Assert.Equal("sms:988", Repository.Directory.For("US")!.FirstLine!.Sms!.SmsUri);

    [Fact]
    public void A_line_behind_a_menu_says_what_to_press()
    {
        var veterans = Repository.Directory.For("US")!.Lines.Single(line => line.Kind == HelplineKind.Veterans);

        Assert.Equal(("988, then press 1", "tel:988", "then press 1"), (veterans.Phone!.Written, veterans.Phone.TelUri, veterans.Phone.Menu));
    }

    // What the compilers of the first numbers asked to treat with care. Only something newer can confirm it.
    [Theory]
    [InlineData("AE", "8004673")]
    [InlineData("BF", "3005")]
    [InlineData("BT", "1098")]
    [InlineData("BW", "3911270")]
    [InlineData("BY", "80173110099")]
    [InlineData("CN", "4001619995")]
    [InlineData("ET", "919")]
    [InlineData("FJ", "1543")]
    [InlineData("GH", "0800678678")]
    [InlineData("ID", "119")]
    [InlineData("IR", "1480")]
    [InlineData("JO", "110")]
    [InlineData("KH", "017222372")]
    [InlineData("LR", "116")]
    [InlineData("LY", "1417")]
    [InlineData("PH", "1553")]
    [InlineData("RU", "88003334434")]
    [InlineData("SG", "63892222")]
    [InlineData("TR", "05494172605")]
    [InlineData("TW", "1925")]
    [InlineData("VE", "02124163116")]
    [InlineData("YE", "136")]
    public void A_doubtful_number_is_confirmed_only_by_a_newer_source(string code, string dialled)
    {
        var line = Repository.Directory.For(code)!.Lines.SingleOrDefault(line => line.Phone?.Dialled == dialled);

        Assert.True(line is null or { Confidence: Confidence.Unconfirmed }
            || line.Sources.Any(source => string.CompareOrdinal(source.Seen, "2026-11-22") > 0));
    }

    [Theory]
    [InlineData("EC")]
    [InlineData("EE")]
    [InlineData("JP")]
    [InlineData("RO")]
    [InlineData("VN")]
    public void Doubtful_hours_never_say_open_now(string code) =>
        Assert.All(Repository.Directory.For(code)!.Lines.Where(line => line.Hours is { AsOf: not null } or { Text: not null }), line =>
            Assert.Null(line.Hours!.IsOpenAt(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), code)));

    private static int DaysOf(Helpline line) => line.Hours switch
    {
        { IsAlwaysOpen: true } => 7,
        { } hours => hours.Ranges.SelectMany(range => range.Days).Distinct().Count(),
        null => 0,
    };
}
