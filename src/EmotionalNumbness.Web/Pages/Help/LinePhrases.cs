using System.Text.RegularExpressions;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Help;

/// <summary>
/// Says in the language of the page what helplines say in a few fixed English phrases: what to press, what a call costs.
/// Null for any other phrase, which is then shown as it stands.
/// </summary>
internal sealed partial class LinePhrases(IStringLocalizer<Words> words)
{
    public string? Menu(string written) => MenuForm().Match(written) is { Success: true } menu
        ? words[menu.Groups["what"].Value switch { "press" => "Menu.Press", "choose option" => "Menu.Option", _ => "Menu.Extension" }, menu.Groups["key"].Value].Value
        : null;

    public string? Cost(string written) => written is "standard call rate" ? words["Cost.Standard"].Value : null;

    [GeneratedRegex("^then (?<what>press|choose option|extension) (?<key>[0-9*#]+)$")]
    private static partial Regex MenuForm();
}
