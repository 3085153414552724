using System.Globalization;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Practice;

/// <summary>Brings a deleted answer back. Too late, the list is without it.</summary>
internal sealed class BringBackAnswerModel(JournalExercises answers, JournalSession session, JournalLinks links, IStringLocalizer<JournalWords> words)
    : ActPage(links, words)
{
    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (!ExerciseAnswerId.TryParse(id, CultureInfo.InvariantCulture, out var answer))
            return NotFound();
        return await answers.UndoAsync(session.Open, answer, cancellationToken) is UndoResult.SessionEnded ? ToUnlock() : Redirect(Links.Done);
    }
}
