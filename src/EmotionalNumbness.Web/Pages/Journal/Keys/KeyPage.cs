using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>
/// A page with a form about names, passphrases and codes. It asks for its token itself and says what is wrong beside the
/// field; of all that was typed it sends back the name and nothing else.
/// </summary>
[IgnoreAntiforgeryToken]
internal abstract class KeyPage(KeyRequests requests, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    /// <summary>Asks for six other words, without trying anything.</summary>
    public const string Another = "another";

    private readonly List<FieldProblem> problems = [];

    /// <summary>Which button was pressed; null for the one that does what the page is for.</summary>
    [BindProperty]
    public string? Act { get; set; }

    public IReadOnlyList<FieldProblem> Problems => problems;

    /// <summary>True where six words were asked for, so that they are in sight.</summary>
    public bool IsOffering => Act == Another;

    protected override IReadOnlyList<string> Scripts => ["passphrase"];

    public string? ProblemOf(string field) => problems.Find(problem => problem.Field == field)?.Words;

    /// <summary>For <c>aria-invalid</c>.</summary>
    public string? IsInvalid(string field) => ProblemOf(field) is null ? null : "true";

    /// <summary>For <c>aria-describedby</c>: the problem first, then the hint, each where there is one.</summary>
    public string? DescribedBy(string field, bool hasHint = true)
    {
        string[] ids = [.. ProblemOf(field) is null ? Array.Empty<string>() : [$"{field}-problem"], .. hasHint ? [$"{field}-hint"] : Array.Empty<string>()];
        return ids.Length == 0 ? null : string.Join(' ', ids);
    }

    /// <summary>Does it, unless the form is stale, this client tries too often, or the database does not answer.</summary>
    /// <param name="act">Gets what this client is told apart by.</param>
    protected async Task<IActionResult> TryAsync(Func<string, Task<IActionResult>> act)
    {
        if (!requests.CanBeTried)
            return Again("Keys.Unavailable", StatusCodes.Status503ServiceUnavailable);
        if (!await requests.IsOursAsync(HttpContext))
            return Again("PressAgain", StatusCodes.Status409Conflict);
        if (requests.Wait(HttpContext) is { } wait)
            return Busy(wait);
        try
        {
            return await act(requests.ClientOf(HttpContext));
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            return Unavailable(fault, "Keys.Unavailable");
        }
    }

    protected IActionResult Refuse(string field, string key, params object[] values)
    {
        problems.Add(new FieldProblem(field, Say[key, values]));
        var page = Page();
        page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }
}
