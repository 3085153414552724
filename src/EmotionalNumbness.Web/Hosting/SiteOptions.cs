using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting;

/// <summary>What a host may set about the site as a whole: section <c>Site</c>.</summary>
internal sealed partial class SiteOptions : IValidatableObject
{
    public const string Section = "Site";

    /// <summary>Scheme and host visitors use, such as <c>https://example.org</c>. Empty: taken from each request.</summary>
    public string Origin { get; set; } = "";

    /// <summary>What the site is called. Empty: its own name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The same where there is little room, such as below an icon. Empty: <see cref="Name"/>.</summary>
    public string ShortName { get; set; } = "";

    /// <summary>Where "Leave this page" leads: a harmless site over https that does not know where the visitor came from.</summary>
    public string LeaveTo { get; set; } = "https://www.wikipedia.org/";

    /// <summary>The path the site stands below, such as <c>/calm</c>. Empty: it has the host for itself.</summary>
    public string PathBase { get; set; } = "";

    /// <summary>Whether https is asked of every name below this one too. Null: yes, unless the site has only a path of its host for itself.</summary>
    public bool? HstsIncludeSubDomains { get; set; }

    /// <summary>
    /// Where somebody who found a hole can write: <c>mailto:…</c> or <c>https://…</c>, for <c>/.well-known/security.txt</c> (RFC 9116).
    /// Empty: there is no such file.
    /// </summary>
    public string SecurityContact { get; set; } = "";

    public bool CoversSubDomains => HstsIncludeSubDomains ?? PathBase.Length == 0;

    /// <summary>A path of plain words: it stands in headers, cookies and links as it is.</summary>
    public bool HasGoodPathBase => PathBase.Length == 0 || PlainPath().IsMatch(PathBase);

    /// <summary>Of cookies that no other site on this host needs to see.</summary>
    public string CookiePath => PathBase.Length == 0 ? "/" : PathBase;

    /// <summary>What absolute addresses begin with, without a slash at the end.</summary>
    public string OriginFor(HttpRequest request) => Origin.Length > 0 ? Origin.TrimEnd('/') : $"{request.Scheme}://{request.Host}";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Origin.Length > 0 && !IsOrigin(Origin))
            yield return new ValidationResult($"{Section}:{nameof(Origin)} is “{Origin}”. Write scheme and host only, such as https://example.org.");
        if (!IsHttps(LeaveTo))
            yield return new ValidationResult($"{Section}:{nameof(LeaveTo)} is “{LeaveTo}”. Write a whole address that starts with https://.");
        if (SecurityContact.Length > 0 && !IsContact(SecurityContact))
            yield return new ValidationResult($"{Section}:{nameof(SecurityContact)} is “{SecurityContact}”. Write mailto:security@example.org or an address that starts with https://.");
        if (!HasGoodPathBase)
            yield return new ValidationResult($"{Section}:{nameof(PathBase)} is “{PathBase}”. Write a path of letters, digits, “-” and “_” that starts with a slash and ends without one, such as /calm.");
    }

    [GeneratedRegex("^(/[A-Za-z0-9_-]+)+$")]
    private static partial Regex PlainPath();

    // A line of its own in a file of lines.
    private static bool IsContact(string address) =>
        IsHttps(address) || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeMailto && address.Contains('@', StringComparison.Ordinal) && !address.Any(char.IsControl));

    private static bool IsOrigin(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" };

    private static bool IsHttps(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}

internal static class SiteOptionsSetup
{
    public static void AddSite(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddSettings<SiteOptions>(SiteOptions.Section);
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<SiteOptions>>().Value);
    }
}
