using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Seals something for a day into a page, with the server's key, for the browser to carry and nobody to read.</summary>
/// <param name="protection">Holds the key.</param>
/// <param name="purpose">What is sealed for one is worth nothing for another.</param>
internal sealed class PageSeal<T>(IDataProtectionProvider protection, string purpose)
    where T : class
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    // It is sealed and never stands in HTML as it is; escaping would make text in other scripts twice as long.
    private static readonly JsonSerializerOptions AsTyped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector(purpose).ToTimeLimitedDataProtector();

    public string Seal(T carried) => Convert.ToBase64String(seal.Protect(JsonSerializer.SerializeToUtf8Bytes(carried, AsTyped), KeptFor));

    /// <summary>Null for what was not sealed for this, or is older than a day.</summary>
    public T? Open(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<T>(seal.Unprotect(Convert.FromBase64String(text)));
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }
}
