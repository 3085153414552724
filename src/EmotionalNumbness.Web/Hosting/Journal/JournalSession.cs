using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Storage;
using Microsoft.AspNetCore.Authentication;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>The writer's session in this request. The key is in the cookie between requests and nowhere on the server.</summary>
internal sealed partial class JournalSession(
    IHttpContextAccessor http, JournalSessions sessions, KeepSettings settings, TimeProvider time, JournalDoor door, ILogger<JournalSession> log)
{
    public const string Scheme = "Journal";
    public const string Policy = "OpenJournal";

    /// <summary>Without a request for so long, it is over, unless the writer set less.</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromMinutes(JournalSettings.MostIdleMinutes);

    /// <summary>However busy it is (OWASP ASVS 5.0, 7.3.2).</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>For so long, what is extra-locked is shown after the passphrase was given again.</summary>
    public static readonly TimeSpan ShownFor = TimeSpan.FromMinutes(10);

    /// <summary>Null while locked. Disposed with the request.</summary>
    public OpenJournal? Journal { get; private set; }

    /// <summary>Of pages that only an open journal gets to.</summary>
    public OpenJournal Open => Journal ?? throw new InvalidOperationException("This page was reached without an open journal.");

    public DeviceId Device { get; private set; }

    public DateTimeOffset Began { get; private set; }

    /// <summary>Without a request for so long, this one is over.</summary>
    public TimeSpan Idle { get; private set; } = LongestIdle;

    /// <summary>Whether everything in it was made up by the program: each of its pages says so.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>Until when extra-locked entries are shown in this session; null or in the past: they are not.</summary>
    public DateTimeOffset? ShownUntil { get; private set; }

    /// <summary>What every list, search, count and chart of this request has to go by.</summary>
    public Shown Shown => ShownUntil > time.GetUtcNow() ? Shown.WithExtraLocked : Shown.WithoutExtraLocked;

    /// <summary>True where a session may well be there and the database does not answer.</summary>
    public bool IsUnavailable
    {
        get => field || !door.IsOpen;
        set;
    }

    [MemberNotNullWhen(true, nameof(Journal))]
    public bool IsOpen => Journal is not null;

    private HttpContext Context => http.HttpContext!;

    /// <summary>A new session for a journal that was opened this moment. Never the id of an earlier one, which is over with it (OWASP ASVS 5.0, 7.2.4).</summary>
    public async Task BeginAsync(OpenJournal journal)
    {
        if (IsOpen)
            await sessions.EndAsync(Device, Began + Longest, CancellationToken.None);
        (Journal, Device, Began) = (journal, DeviceId.New(), time.GetUtcNow());
        Context.Response.RegisterForDispose(journal);
        await AdoptAsync((await settings.ReadAsync(journal, CancellationToken.None)).Value);
        LogBegun(log);
    }

    /// <summary>The same session, by what the writer set.</summary>
    public Task AdoptAsync(JournalSettings set)
    {
        (Idle, IsDemo) = (TimeSpan.FromMinutes(set.IdleMinutes), set.IsDemo);
        return SignInAsync();
    }

    /// <summary>The passphrase was given again: for a while nothing is hidden.</summary>
    public Task ShowExtraLockedAsync()
    {
        ShownUntil = time.GetUtcNow() + ShownFor;
        return SignInAsync();
    }

    /// <summary>From now on as before.</summary>
    public Task HideExtraLockedAsync()
    {
        ShownUntil = null;
        return SignInAsync();
    }

    /// <summary>The same session, with a ticket that counts: after anything that ended all others.</summary>
    public Task RenewAsync() => SignInAsync();

    /// <summary>Ends it, here and on the server. Where the database does not answer, at least the cookie goes.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        await Context.SignOutAsync(Scheme);
        try
        {
            if (IsOpen)
            {
                await sessions.EndAsync(Device, Began + Longest, cancellationToken);
                LogEnded(log);
            }
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            LogOnlyHere(log, fault);
        }

        Journal = null;
    }

    /// <summary>It was ended elsewhere while this request was under way.</summary>
    public void Forget() => Journal = null;

    public void Resume(OpenJournal journal, SessionTicket ticket)
    {
        (Journal, Device, Began) = (journal, ticket.Device, ticket.Began);
        (Idle, IsDemo, ShownUntil) = (ticket.Idle, ticket.IsDemo, ticket.ShownUntil);
        Context.Response.RegisterForDispose(journal);
    }

    private async Task SignInAsync()
    {
        // Forms of this page are bound to it, and those of another session are worth nothing here.
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, Device.ToString())], Scheme);
        Context.User = new ClaimsPrincipal(identity);
        var ticket = new SessionTicket(Open.ToTicket(), Device, Began) { Idle = Idle, IsDemo = IsDemo, ShownUntil = ShownUntil };
        await Context.SignInAsync(Scheme, Context.User, ticket.ToProperties(time.GetUtcNow()));
    }

    [LoggerMessage(471, LogLevel.Information, "A journal was opened.")]
    private static partial void LogBegun(ILogger log);

    [LoggerMessage(472, LogLevel.Information, "A journal was locked.")]
    private static partial void LogEnded(ILogger log);

    [LoggerMessage(LogLevel.Error, "A session was ended on its device only: the journal's database does not answer.")]
    private static partial void LogOnlyHere(ILogger log, Exception fault);
}
