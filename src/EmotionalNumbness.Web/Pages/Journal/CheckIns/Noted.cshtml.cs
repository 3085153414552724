using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Web.Hosting.Journal;
using EmotionalNumbness.Web.Pages.Journal.Noticed;
using EmotionalNumbness.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>After a check-in: it is there, as it was understood.</summary>
internal sealed class NotedModel(
    JournalCheckIns checkIns, CheckInText text, LookAtWriting look, JournalSession session, IStringLocalizer<JournalWords> words) : JournalPage(words)
{
    public CheckIn CheckIn { get; private set; } = null!;

    /// <summary>Lines and the writer's own plan, where the words suggest it; null for none.</summary>
    public NoticedCard? Noticed { get; private set; }

    public IReadOnlyList<(string Label, string Text)> Answers => text.Whole(CheckIn);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (!CheckInId.TryParse(id, CultureInfo.InvariantCulture, out var checkIn)
            || await checkIns.FindAsync(session.Open, checkIn, session.Shown, cancellationToken) is not { } kept)
            return NotFound();
        CheckIn = kept.Value;
        Noticed = await look.CardForAsync(session.Open, CheckIn, cancellationToken);
        return Page();
    }
}
