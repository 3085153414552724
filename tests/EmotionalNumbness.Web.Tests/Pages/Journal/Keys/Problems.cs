namespace EmotionalNumbness.Web.Tests.Pages.Journal.Keys;

/// <summary>How a form says what is wrong with it.</summary>
internal static class Problems
{
    /// <summary>At the top, read out and leading to the field; and beside the field, tied to it.</summary>
    public static void ShownBeside(HtmlPage page, string field, string words)
    {
        var input = page.One("#" + field);
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains($"{field}-problem", input.GetAttribute("aria-describedby")!.Split(' '));
        Assert.All(input.GetAttribute("aria-describedby")!.Split(' '), id => page.One("#" + id));
        Assert.Contains(words, HtmlPage.Words(page.One($"#{field}-problem")), StringComparison.Ordinal);
        Assert.Equal("alert", page.One("#problems").GetAttribute("role"));
        Assert.Equal(HtmlPage.Words(page.One($"#{field}-problem")), HtmlPage.Words(page.One($"#problems a[href='#{field}']")));
        Assert.Single(page.All("[aria-invalid]"));
    }

    public static void NothingIsSentBack(HtmlPage page, string typed)
    {
        Assert.DoesNotContain(typed, page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(typed, System.Net.WebUtility.HtmlDecode(page.Text), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(page.All("input[type=password][value]"));
    }
}
