using System.Runtime.CompilerServices;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Search;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Pages.Journal.Keys;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Find;

/// <summary>
/// Searches the journal by opening it. What is found goes out as it is found and nothing of it is kept. It asks for its token itself,
/// so that a late press loses nothing.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class FindModel(
    SearchEntries entries, JournalSession session, IAntiforgery antiforgery, IStringLocalizer<JournalWords> words, IStringLocalizer<FindWords> find)
    : JournalPage(words)
{
    /// <summary>Entries on one page: more are a press away.</summary>
    public const int MostOnPage = 100;

    /// <summary>Characters on each side of a hit, and pieces of one entry.</summary>
    public const int Around = 90, Pieces = 3;

    [BindProperty]
    public FindForm Form { get; set; } = new();

    /// <summary>Whether the page goes on with what was found.</summary>
    public bool IsAsked { get; private set; }

    public List<FieldProblem> Problems { get; } = [];

    public static IEnumerable<int> Feelings => Enumerable.Range(CheckIn.Least, CheckIn.Most - CheckIn.Least + 1);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
            return Again("PressAgain", StatusCodes.Status409Conflict);
        if (Form.IsFirstUnreadable)
            Problems.Add(new FieldProblem("first", find["Look.BadDay"]));
        if (Form.IsLastUnreadable)
            Problems.Add(new FieldProblem("last", find["Look.BadDay"]));
        if (Form.IsEmpty)
            Problems.Add(new FieldProblem("text", find["Look.Nothing"]));
        IsAsked = Problems.Count == 0;
        var page = Page();
        page.StatusCode = IsAsked ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return page;
    }

    public string ProblemOf(string field) => Problems.Find(problem => problem.Field == field)?.Words ?? "";

    /// <summary>One more than a page holds, if there are so many; that one only says that there are.</summary>
    public async IAsyncEnumerable<SearchHit> HitsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0;
        await foreach (var hit in entries.FindAsync(session.Open, Form.ToSearch() with { Shown = session.Shown }, cancellationToken))
        {
            if (number++ < Form.Skip)
                continue;
            yield return hit;
            if (number > Form.Skip + MostOnPage)
                yield break;
        }
    }
}
