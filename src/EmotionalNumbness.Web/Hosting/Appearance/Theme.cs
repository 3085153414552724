namespace EmotionalNumbness.Web.Hosting.Appearance;

/// <summary>How the site looks: as the device says, or as the visitor chose.</summary>
internal static class Theme
{
    public const string Cookie = "theme";
    public const string Device = "device";
    public const string Light = "light";
    public const string Dark = "dark";

    public static readonly IReadOnlyList<string> All = [Device, Light, Dark];

    /// <summary>The visitor's choice; anything else a cookie may hold counts as none.</summary>
    public static string Of(HttpRequest request) =>
        request.Cookies[Cookie] is Light ? Light : request.Cookies[Cookie] is Dark ? Dark : Device;
}
