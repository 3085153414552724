using System.Net;
using System.Text;
using EmotionalNumbness.Helplines;
using EmotionalNumbness.Helplines.Lines;

namespace EmotionalNumbness.Web.Tests.Pages.Help;

/// <summary>vCard 3.0 (RFC 2426) as phones read it.</summary>
[Collection(EveryCountry.Name)]
public class ContactFileTests(CountryPages countries)
{
    private const int LongestLine = 75;

    private static IEnumerable<CountryHelplines> WithLines => Repository.Helplines.Countries.Where(country => Sure(country).Any());

    [Fact]
    public async Task It_comes_as_a_file_with_a_name()
    {
        using var answer = await countries.Visitor().SendAsync("GET", "/help/us.vcf");

        Assert.Equal("text/vcard; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(("attachment", "help-us.vcf"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
    }

    [Fact]
    public async Task Its_lines_end_as_phones_expect_and_none_is_too_long() =>
        await Assert.AllAsync(WithLines, async country =>
        {
            var file = await FileAsync(country);

            Assert.EndsWith("\r\n", file, StringComparison.Ordinal);
            Assert.Equal(file.Count(letter => letter == '\n'), file.Split("\r\n").Length - 1);
            Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, LongestLine));
        });

    [Fact]
    public async Task Every_confirmed_line_is_a_whole_contact() =>
        await Assert.AllAsync(WithLines, async country =>
        {
            var contacts = Contacts(await FileAsync(country));

            Assert.Equal(Sure(country).Select(line => line.Name), contacts.Select(contact => Value(contact, "FN")));
            Assert.All(contacts, contact =>
            {
                Assert.Equal("3.0", Value(contact, "VERSION"));
                Assert.NotEmpty(Value(contact, "N"));
                Assert.Contains(country.Name, Value(contact, "NOTE"), StringComparison.Ordinal);
            });
        });

    [Fact]
    public async Task Every_number_is_as_dialled() =>
        await Assert.AllAsync(WithLines, async country =>
        {
            var contacts = Contacts(await FileAsync(country));

            Assert.All(Sure(country).Zip(contacts), pair =>
            {
                Assert.Equal(pair.First.Phone?.Dialled ?? "", Value(pair.Second, "TEL;TYPE=VOICE"));
                Assert.Equal(pair.First.Sms?.Dialled ?? "", Value(pair.Second, "TEL;TYPE=MSG"));
            });
        });

    [Fact]
    public async Task A_country_without_a_sure_line_has_none_and_does_not_offer_one() =>
        await Assert.AllAsync(Repository.Helplines.Countries.Except(WithLines), async country =>
        {
            using var answer = await countries.Visitor().SendAsync("GET", AddressOf(country));

            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.DoesNotContain(AddressOf(country), countries.Page(country.Code).Links);
        });

    private static string AddressOf(CountryHelplines country) => $"/help/{country.Code.ToLowerInvariant()}.vcf";

    private static IEnumerable<Helpline> Sure(CountryHelplines country) => country.Lines.Where(line => line.Confidence != Confidence.Unconfirmed);

    private Task<string> FileAsync(CountryHelplines country) =>
        countries.Visitor().GetStringAsync(new Uri(AddressOf(country), UriKind.Relative), TestContext.Current.CancellationToken);

    // Unfolded, and taken apart at BEGIN and END.
    private static List<List<string>> Contacts(string file)
    {
        var contacts = new List<List<string>>();
        foreach (var line in file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (line == "BEGIN:VCARD")
                contacts.Add([]);
            contacts[^1].Add(line);
        }

        Assert.All(contacts, contact => Assert.Equal(["END:VCARD"], contact.Where(line => line.StartsWith("END", StringComparison.Ordinal))));
        Assert.All(contacts, contact => Assert.Equal("END:VCARD", contact[^1]));
        return contacts;
    }

    private static string Value(List<string> contact, string property) =>
        (contact.SingleOrDefault(line => line.StartsWith(property + ":", StringComparison.Ordinal))?[(property.Length + 1)..] ?? "")
            .Replace("\\,", ",", StringComparison.Ordinal)
            .Replace("\\;", ";", StringComparison.Ordinal)
            .Replace("\\\\", "\\", StringComparison.Ordinal);
}
