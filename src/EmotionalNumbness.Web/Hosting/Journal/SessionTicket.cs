using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Drafts;
using Microsoft.AspNetCore.Authentication;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>What the session cookie holds, sealed: the journal's ticket with its key, this device session, and when it began.</summary>
internal sealed record SessionTicket(byte[] Journal, DeviceId Device, DateTimeOffset Began)
{
    private const string JournalItem = "journal";
    private const string DeviceItem = "device";
    private const string BeganItem = "began";

    public static SessionTicket Of(OpenJournal journal, DeviceId device, DateTimeOffset began) => new(journal.ToTicket(), device, began);

    /// <summary>No expiry on disk: the cookie ends with the browser, and the seal's own end comes sooner.</summary>
    public AuthenticationProperties ToProperties()
    {
        var properties = new AuthenticationProperties { IsPersistent = false, AllowRefresh = true };
        properties.Items[JournalItem] = Convert.ToBase64String(Journal);
        properties.Items[DeviceItem] = Device.ToString();
        properties.Items[BeganItem] = Began.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        CryptographicOperations.ZeroMemory(Journal);
        return properties;
    }

    public static bool TryRead(AuthenticationProperties properties, [NotNullWhen(true)] out SessionTicket? ticket)
    {
        ticket = null;
        if (properties.Items.TryGetValue(JournalItem, out var journal) && journal is not null
            && DeviceId.TryParse(properties.GetString(DeviceItem), CultureInfo.InvariantCulture, out var device)
            && long.TryParse(properties.GetString(BeganItem), NumberStyles.None, CultureInfo.InvariantCulture, out var began))
            ticket = new SessionTicket(Convert.FromBase64String(journal), device, DateTimeOffset.FromUnixTimeSeconds(began));
        return ticket is not null;
    }

    /// <summary>Nothing of the key: this could end in a log.</summary>
    public override string ToString() => nameof(SessionTicket);
}
