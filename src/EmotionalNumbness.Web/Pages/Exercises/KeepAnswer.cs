using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Web.Hosting.Errors;
using EmotionalNumbness.Web.Hosting.Journal;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Pages.Exercises;

/// <summary>Keeps an answer in the journal that is unlocked in this browser, if there is one. The advice never waits for it to succeed.</summary>
internal sealed class KeepAnswer(
    JournalExercises answers, JournalSession session, WriterClock clock, IOptionsMonitor<CookieAuthenticationOptions> cookies)
{
    // A hand that trembles presses twice.
    private static readonly TimeSpan SamePress = TimeSpan.FromMinutes(1);

    public async Task<KeptAnswer> KeepAsync(HttpContext context, string exercise, AfterExercise said)
    {
        // These pages ask for no session of their own; only this answer does.
        await context.AuthenticateAsync(JournalSession.Scheme);
        if (session.Journal is not { } journal)
            return session.IsUnavailable && MayBeOpen(context) ? KeptAnswer.Failed : KeptAnswer.Nowhere;
        var answer = new ExerciseAnswer { Exercise = exercise, Day = clock.Today, At = clock.Now, Answer = Answer.Of(said) };
        try
        {
            var kept = await answers.ListAsync(journal, context.RequestAborted);
            if (kept.Records.Any(other => IsSamePress(other.Value, answer)))
                return KeptAnswer.InJournal;
            return await answers.SaveAsync(journal, answer, 0) is SaveRecordResult<ExerciseAnswer>.Saved ? KeptAnswer.InJournal : KeptAnswer.Failed;
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            context.TellFault(fault);
            return KeptAnswer.Failed;
        }
    }

    // During an outage nobody can tell. Whoever has no journal is not told that it could not be reached.
    private bool MayBeOpen(HttpContext context) =>
        context.Request.Cookies.ContainsKey(HostOnlyCookies.NameOf(context, cookies.Get(JournalSession.Scheme).Cookie.Name!));

    private static bool IsSamePress(ExerciseAnswer one, ExerciseAnswer other) =>
        one.Exercise == other.Exercise && one.Answer == other.Answer && (other.At - one.At).Duration() < SamePress;
}
