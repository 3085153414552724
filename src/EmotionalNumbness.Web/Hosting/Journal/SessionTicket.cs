using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using EmotionalNumbness.Journal.Drafts;
using Microsoft.AspNetCore.Authentication;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>What the session cookie holds, sealed: the journal's ticket with its key, this device session, and when it began.</summary>
internal sealed record SessionTicket(byte[] Journal, DeviceId Device, DateTimeOffset Began)
{
    private const string JournalItem = "journal";
    private const string DeviceItem = "device";
    private const string BeganItem = "began";
    private const string IdleItem = "idle";
    private const string DemoItem = "demo";
    private const string ShownItem = "shown";

    /// <summary>Without a request for so long, the session is over.</summary>
    public TimeSpan Idle { get; init; } = JournalSession.LongestIdle;

    /// <summary>See <see cref="JournalSession.IsDemo"/>.</summary>
    public bool IsDemo { get; init; }

    /// <summary>See <see cref="JournalSession.ShownUntil"/>.</summary>
    public DateTimeOffset? ShownUntil { get; init; }

    /// <summary>No expiry on disk: the cookie ends with the browser, and the seal's own end comes sooner. Each renewal is for as long again.</summary>
    public AuthenticationProperties ToProperties(DateTimeOffset now)
    {
        var properties = new AuthenticationProperties { IsPersistent = false, AllowRefresh = true, IssuedUtc = now, ExpiresUtc = now + Idle };
        properties.Items[JournalItem] = Convert.ToBase64String(Journal);
        properties.Items[DeviceItem] = Device.ToString();
        properties.Items[BeganItem] = Seconds(Began);
        properties.Items[IdleItem] = ((int)Idle.TotalMinutes).ToString(CultureInfo.InvariantCulture);
        if (IsDemo)
            properties.Items[DemoItem] = "";
        if (ShownUntil is { } until)
            properties.Items[ShownItem] = Seconds(until);
        CryptographicOperations.ZeroMemory(Journal);
        return properties;
    }

    public static bool TryRead(AuthenticationProperties properties, [NotNullWhen(true)] out SessionTicket? ticket)
    {
        ticket = null;
        if (properties.Items.TryGetValue(JournalItem, out var journal) && journal is not null
            && DeviceId.TryParse(properties.GetString(DeviceItem), CultureInfo.InvariantCulture, out var device)
            && MomentOf(properties, BeganItem) is { } began)
            ticket = new SessionTicket(Convert.FromBase64String(journal), device, began)
            {
                // Tickets from before there was a choice carry none.
                Idle = int.TryParse(properties.GetString(IdleItem), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
                    ? TimeSpan.FromMinutes(minutes)
                    : JournalSession.LongestIdle,
                IsDemo = properties.Items.ContainsKey(DemoItem),
                ShownUntil = MomentOf(properties, ShownItem),
            };
        return ticket is not null;
    }

    /// <summary>Nothing of the key: this could end in a log.</summary>
    public override string ToString() => nameof(SessionTicket);

    private static string Seconds(DateTimeOffset moment) => moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static DateTimeOffset? MomentOf(AuthenticationProperties properties, string item) =>
        long.TryParse(properties.GetString(item), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
}
