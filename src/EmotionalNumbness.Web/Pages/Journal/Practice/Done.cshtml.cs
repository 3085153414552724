using System.Globalization;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Practice;

/// <summary>How it was after exercises: a plain list, newest first. Nothing is added up.</summary>
internal sealed class DoneModel(JournalExercises answers, JournalSession session, GuideContent content, IStringLocalizer<JournalWords> words)
    : JournalPage(words)
{
    public IReadOnlyList<ExerciseAnswer> Answers { get; private set; } = [];

    /// <summary>Rows that do not open.</summary>
    public int Unreadable { get; private set; }

    /// <summary>An answer that was deleted a moment ago and can be brought back; null where there is none.</summary>
    public ExerciseAnswerId? Deleted { get; private set; }

    public async Task OnGetAsync(string? deleted, CancellationToken cancellationToken)
    {
        var kept = await answers.ListAsync(session.Open, cancellationToken);
        Answers = [.. kept.Records.Select(record => record.Value)];
        Unreadable = kept.Unreadable;
        Deleted = ExerciseAnswerId.TryParse(deleted, CultureInfo.InvariantCulture, out var id) ? id : null;
    }

    /// <summary>What it is called now; one that content no longer has keeps the name it was written down with.</summary>
    public string TitleOf(ExerciseAnswer answer) => content.Guide.Exercises.For(answer.Exercise)?.Title ?? answer.Exercise;
}
