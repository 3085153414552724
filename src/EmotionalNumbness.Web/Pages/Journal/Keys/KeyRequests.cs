using EmotionalNumbness.Web.Hosting.Journal;
using Microsoft.AspNetCore.Antiforgery;

namespace EmotionalNumbness.Web.Pages.Journal.Keys;

/// <summary>What every form about keys has to pass before anything is tried.</summary>
internal sealed class KeyRequests(IAntiforgery antiforgery, KeyAttempts attempts, ClientTag client, JournalDoor door)
{
    /// <summary>False where the database was not there when the program started, and is not there yet.</summary>
    public bool CanBeTried => door.IsOpen;

    /// <summary>False for a form of another session, or one that had been open for too long.</summary>
    public Task<bool> IsOursAsync(HttpContext context) => antiforgery.IsRequestValidAsync(context);

    /// <summary>Null where this client may try now; else when it may again.</summary>
    public TimeSpan? Wait(HttpContext context) => attempts.Wait(ClientOf(context));

    public string ClientOf(HttpContext context) => client.Of(context);
}
