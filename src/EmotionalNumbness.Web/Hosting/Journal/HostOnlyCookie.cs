namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>As <see cref="HostOnlyCookies"/>, for a part of the framework that names its cookie once: the name follows the request.</summary>
/// <param name="name">Without the prefix.</param>
/// <param name="http">Says how the page was asked for.</param>
internal sealed class HostOnlyCookie(string name, IHttpContextAccessor http) : CookieBuilder
{
    public override string? Name
    {
        get => http.HttpContext is { } context ? HostOnlyCookies.NameOf(context, name) : name;
        // What the framework would call it itself.
        set { }
    }

    public override string? Path
    {
        get => "/";
        set { }
    }

    public override CookieSecurePolicy SecurePolicy
    {
        get => CookieSecurePolicy.SameAsRequest;
        set { }
    }
}
