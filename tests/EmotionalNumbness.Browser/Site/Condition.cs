using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.Site;

/// <summary>The five conditions in which pages are pictured for people to look at.</summary>
internal static class Condition
{
    public const string PhoneLight = "phone-light";
    public const string PhoneDark = "phone-dark";
    public const string Wide = "wide";
    public const string Zoomed = "zoom-400";
    public const string Forced = "forced-colours";

    public static readonly IReadOnlyList<string> All = [PhoneLight, PhoneDark, Wide, Zoomed, Forced];

    public static async Task<Visitor> ArriveAsync(Browsing browsing, string condition)
    {
        var visitor = await browsing.ArriveAsync(DeviceFor(condition).ThatChose("US"));
        if (condition == Forced)
            await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        return visitor;
    }

    public static Device DeviceFor(string condition) => condition switch
    {
        PhoneLight => Device.Phone,
        PhoneDark => Device.Phone with { Colours = ColorScheme.Dark },
        Wide => Device.Desktop,
        // A window of 1280 by 1024.
        Zoomed => Device.Phone with { Width = 320, Height = 256 },
        Forced => Device.Phone with { Colours = ColorScheme.Dark },
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, null),
    };
}
