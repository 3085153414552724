namespace EmotionalNumbness.Web.Hosting.Keeping;

/// <summary>Marks the making of a page that will be read later, on a device, without a network: nothing in it may speak of now.</summary>
internal static class ForKeeping
{
    /// <summary>Stands in a kept page where the site's style sheet belongs, which is then kept once and not with every page.</summary>
    public const string StylePlace = "/*style*/";

    public static void MarkForKeeping(this HttpContext context) => context.Items[typeof(ForKeeping)] = true;

    public static bool IsForKeeping(this HttpContext context) => context.Items.ContainsKey(typeof(ForKeeping));
}
