using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>Six other words, in plain text, for the script of the pages that offer them.</summary>
internal sealed class WordsModel(SixWords six, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    public IActionResult OnGet() => Content(six.Make());
}
