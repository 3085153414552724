using System.Text.Encodings.Web;
using EmotionalNumbness.Web.Pages;

namespace EmotionalNumbness.Web.Tests.Pages;

public class TelephoneTests
{
    [Theory]
    [InlineData("Call 1-800-273-8255", "Call <span class=\"unbroken\">1-800-273-8255</span>")]
    [InlineData("Llamar al 8 (495) 989-50-50 ya", "Llamar al <span class=\"unbroken\">8 (495) 989-50-50</span> ya")]
    [InlineData("(02) 1234 & more", "<span class=\"unbroken\">(02) 1234</span> &amp; more")]
    [InlineData("Call 988, then press 1", "Call 988, then press 1")]
    [InlineData("Text HOME to 741741", "Text HOME to 741741")]
    [InlineData("<b>", "&lt;b&gt;")]
    public void A_number_in_pieces_is_kept_in_one_line_and_the_words_around_it_are_not(string label, string html)
    {
        using var written = new StringWriter();

        Telephone.Unbroken(label).WriteTo(written, HtmlEncoder.Default);

        Assert.Equal(html, written.ToString());
    }
}
