namespace EmotionalNumbness.Web.Hosting.Security;

/// <summary>The headers every answer carries: errors, static files and 304 included.</summary>
internal static class SecurityHeaders
{
    /// <summary>Name of the one Trusted Types policy; it makes the service worker's address (js/offline.js).</summary>
    private const string TrustedTypesPolicy = "offline";

    private const int TwoYears = 2 * 365 * 24 * 60 * 60;

    /// <param name="styleHashes">Of the style sheets written into pages; nothing else may be inline.</param>
    /// <param name="coversSubDomains">Whether https is asked of every name below this one too.</param>
    public static HeaderPolicyCollection For(IEnumerable<string> styleHashes, bool coversSubDomains) => new HeaderPolicyCollection()
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddScriptSrc().Self();
            policy.AddStyleSrc().From(styleHashes.Select(hash => $"'{hash}'"));
            policy.AddImgSrc().Self();
            policy.AddConnectSrc().Self();
            policy.AddManifestSrc().Self();
            policy.AddWorkerSrc().Self();
            policy.AddFormAction().Self();
            policy.AddFrameAncestors().None();
            policy.AddBaseUri().None();
            policy.AddObjectSrc().None();
            policy.AddRequireTrustedTypesFor().Script();
            policy.AddTrustedTypes().AllowPolicy(TrustedTypesPolicy);
        })
        .AddStrictTransportSecurity(TwoYears, includeSubdomains: coversSubDomains, preload: false)
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .AddFrameOptionsDeny()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginEmbedderPolicy(policy => policy.RequireCorp())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddCustomHeader("Permissions-Policy", Permissions)
        .RemoveServerHeader();

    // Everything a page could ask a device for and we do not; the screen lock and passkeys are ours to use.
    private const string Permissions =
        "accelerometer=(), ambient-light-sensor=(), autoplay=(), battery=(), bluetooth=(), browsing-topics=(), camera=(), " +
        "display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), " +
        "payment=(), publickey-credentials-create=(self), publickey-credentials-get=(self), screen-wake-lock=(self), serial=(), usb=(), xr-spatial-tracking=()";
}
