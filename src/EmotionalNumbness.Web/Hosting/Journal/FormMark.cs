using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Puts into every form of an open journal whose it is, unreadably, so that it can be carried through the unlock page.</summary>
[HtmlTargetElement("form", Attributes = "asp-antiforgery")]
public sealed class FormMarkTagHelper(IServiceProvider services) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (services.GetRequiredService<FormMark>().Value is { } mark)
            output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{CarriedForm.MarkField}\" value=\"{mark}\">");
    }
}

/// <summary>One for all forms of a page; null where no journal is open.</summary>
internal sealed class FormMark(JournalSession session, CarriedText texts)
{
    private string? value;

    public string? Value => value ??= session.IsOpen ? texts.MarkOf(session.Journal) : null;
}
