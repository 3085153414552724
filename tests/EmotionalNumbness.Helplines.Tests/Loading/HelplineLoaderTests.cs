using System.Text;
using EmotionalNumbness.Helplines.Hours;
using EmotionalNumbness.Helplines.Lines;
using EmotionalNumbness.Helplines.Loading;

namespace EmotionalNumbness.Helplines.Tests.Loading;

public class HelplineLoaderTests
{
    [Fact]
    public void A_good_file_becomes_a_country()
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, GoodFile.Text);

        var load = folder.Load();

        Assert.Empty(load.Problems);
        var country = Assert.Single(load.Directory!.Countries);
        Assert.Equal(("US", "United States", "1"), (country.Code, country.Name, country.CallingCode));
        Assert.Equal(["Estados Unidos"], country.LocalNames);
        Assert.Equal(new DateOnly(2026, 11, 22), country.Checked);
        Assert.Equal("tel:911", Assert.Single(country.Emergency.Numbers).TelUri);
    }

    [Fact]
    public void A_line_keeps_all_that_its_file_says()
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, GoodFile.Text);

        var line = folder.Load().Directory!.Countries[0].Lines[0];

        Assert.Equal((HelplineKind.Suicide, Confidence.TwoSources), (line.Kind, line.Confidence));
        Assert.Equal(new PhoneNumber("988, then press 1", "988", "then press 1"), line.Phone);
        Assert.Equal("sms:741741?body=HOME", line.Sms?.SmsUri);
        Assert.Same(OpeningHours.Always, line.Hours);
        Assert.Equal(["en", "es"], line.Languages);
        Assert.True(line.IsFree);
        Assert.Equal([new Source("one", "2026-04-22"), new Source("two", "2025-08")], line.Sources);
    }

    [Fact]
    public void Hours_are_read_day_by_day()
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, GoodFile.Text.Replace("mon-fri", "\"sat-mon,wed\"", StringComparison.Ordinal));

        var hours = folder.Load().Directory!.Countries[0].Lines[1].Hours!;

        var range = Assert.Single(hours.Ranges);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Saturday, DayOfWeek.Sunday], range.Days);
        Assert.Equal((new TimeOnly(19, 0), TimeOnly.MinValue), (range.From, range.To));
        Assert.Equal((2021, "closed on holidays"), (hours.AsOf, hours.Text));
    }

    [Fact]
    public void A_country_may_have_no_line()
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, GoodFile.Text[..GoodFile.Text.IndexOf("lines:", StringComparison.Ordinal)] + "lines: []\n");

        Assert.Empty(Assert.Single(folder.Load().Directory!.Countries).Lines);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_do_no_harm()
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(GoodFile.Text.ReplaceLineEndings("\r\n"))]);

        Assert.Empty(folder.Load().Problems);
    }

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2027-11-22")]
    public void A_check_is_good_for_a_year(string today)
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, GoodFile.Text);

        Assert.Empty(folder.Load(today).Problems);
    }

    [Theory]
    [InlineData("2027-11-23", false, "last checked 366 days ago; the most is 365")]
    [InlineData("2028-11-22", true, "last checked 731 days ago; the most is 730")]
    [InlineData("2026-11-20", true, "lies in the future")]
    public void A_check_too_old_or_too_new_is_told_at_its_line(string today, bool isError, string message)
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, GoodFile.Text);

        var problem = Assert.Single(folder.Load(today).Problems);

        Assert.Equal((GoodFile.Name, 6, isError), (problem.File, problem.Line, problem.IsError));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    // A host that runs on for years, or whose clock is wrong, must still show a number.
    [Theory]
    [InlineData("2036-11-22")]
    [InlineData("1970-01-01")]
    public void Age_alone_never_takes_the_numbers_away(string today)
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, GoodFile.Text);

        var load = folder.Load(today);

        Assert.True(load.HasErrors);
        Assert.NotNull(load.Directory);
    }

    [Fact]
    public void A_host_may_be_stricter()
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, GoodFile.Text);

        Assert.True(folder.Load("2026-12-31", new HelplineAgeLimits(30, 30)).HasErrors);
    }

    [Fact]
    public void One_broken_file_withholds_the_directory()
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, GoodFile.Text).With("gb.yaml", "country: GB");

        var load = folder.Load();

        Assert.Null(load.Directory);
        Assert.All(load.Problems, problem => Assert.Equal("gb.yaml", problem.File));
    }

    [Theory]
    [InlineData("US.yaml")]
    [InlineData("us.yml")]
    [InlineData("usa.yaml")]
    public void A_misnamed_file_is_told_apart(string name)
    {
        using var folder = new HelplineFolder().With(name, GoodFile.Text);

        var problem = Assert.Single(folder.Load().Problems);

        Assert.Equal((name, 1), (problem.File, problem.Line));
        Assert.Contains("us.yaml", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_files_are_left_alone()
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, GoodFile.Text).With("README.md", "# Numbers").With(".us.yaml", "half saved").With("us.yaml~", "older");

        Assert.NotNull(folder.Load().Directory);
    }

    [Fact]
    public void A_huge_file_is_not_read()
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, GoodFile.Text + new string('#', 64 * 1024));

        Assert.Contains("larger than 64 KB", Assert.Single(folder.Load().Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_told_so()
    {
        using var folder = new HelplineFolder().With(GoodFile.Name, Encoding.Latin1.GetBytes(GoodFile.Text.Replace("America", "América", StringComparison.Ordinal)));

        Assert.Contains("not UTF-8", Assert.Single(folder.Load().Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_a_problem_and_no_directory()
    {
        using var folder = new HelplineFolder();

        var load = folder.Load();

        Assert.Null(load.Directory);
        Assert.Contains("no readable .yaml file", Assert.Single(load.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/no/such/folder")]
    [InlineData("")]
    [InlineData("\0")]
    public void A_missing_folder_is_a_problem_and_no_directory(string folder)
    {
        var load = HelplineLoader.Load(folder, new DateOnly(2026, 11, 22));

        Assert.Null(load.Directory);
        Assert.True(load.HasErrors);
    }

    [Fact]
    public void A_problem_reads_like_a_compiler_message() =>
        Assert.Equal("us.yaml(6): Old.", new HelplineProblem("us.yaml", 6, "Old.", IsError: true).ToString());
}
