using System.Security.Cryptography;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Web.Hosting.Errors;
using EmotionalNumbness.Web.Pages;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>What happens with the session cookie on each request for a page of the journal.</summary>
internal sealed class SessionEvents(JournalSession session, JournalSessions sessions, SiteLinks links, TimeProvider time)
    : CookieAuthenticationEvents
{
    // Often enough that idle minutes are counted from the last act, and not a new cookie with every answer.
    private static readonly TimeSpan RenewedAfter = TimeSpan.FromMinutes(1);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        try
        {
            if (!await TryResumeAsync(context))
            {
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync(JournalSession.Scheme);
            }
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            context.HttpContext.TellFault(fault);
            session.IsUnavailable = true;
            context.RejectPrincipal();
        }
    }

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > RenewedAfter;
        return Task.CompletedTask;
    }

    /// <summary>
    /// To the unlock page, and from there back to what was asked for. What was filled in is kept on the way. A script gets a plain 401.
    /// </summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Headers["Sec-Fetch-Mode"] != "cors" && context.HttpContext.TryInterrupt())
            // What the log says of it; the page that keeps the form answers the same.
            context.Response.StatusCode = session.IsUnavailable ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status401Unauthorized;
        else if (session.IsUnavailable)
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        else if (context.Request.Headers["Sec-Fetch-Mode"] == "cors")
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? links.UnlockFor(links.Here + context.Request.QueryString) : links.Unlock);
        return Task.CompletedTask;
    }

    private async Task<bool> TryResumeAsync(CookieValidatePrincipalContext context)
    {
        if (!SessionTicket.TryRead(context.Properties, out var ticket) || time.GetUtcNow() - ticket.Began > JournalSession.Longest)
            return false;
        try
        {
            // Not given up with the connection: a page that closes sends its last words and does not wait for the answer.
            var journal = await sessions.ResumeAsync(ticket.Journal, ticket.Device, CancellationToken.None);
            if (journal is null)
                return false;
            session.Resume(journal, ticket);
            return true;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(ticket.Journal);
        }
    }
}
