using System.Globalization;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Practice;

/// <summary>Deletes an answer; the list then offers it back.</summary>
internal sealed class DeleteAnswerModel(JournalExercises answers, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words)
    : ActPage(links, words)
{
    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (!ExerciseAnswerId.TryParse(id, CultureInfo.InvariantCulture, out var answer))
            return NotFound();
        return await answers.DeleteAsync(session.Open, answer, cancellationToken) switch
        {
            DeleteResult.Deleted => Redirect(Links.DoneWithout(answer)),
            DeleteResult.SessionEnded => ToUnlock(),
            _ => Redirect(Links.Done),
        };
    }
}
