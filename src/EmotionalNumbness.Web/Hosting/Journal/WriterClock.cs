using EmotionalNumbness.Web.Hosting.Visitors;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>
/// The time where the writer is, as far as the device has told: its zone is in a cookie that a script keeps, or the settings
/// where no script runs.
/// </summary>
internal sealed class WriterClock(IHttpContextAccessor http, TimeProvider time)
{
    private readonly TimeZoneInfo? told = ClockZones.Find(http.HttpContext?.Request.Cookies[CountryFinder.ZoneCookie]);

    /// <summary>Whether the device, or the writer, has told where it is.</summary>
    public bool IsTold => told is not null;

    /// <summary>UTC where nobody has told.</summary>
    public TimeZoneInfo Zone => told ?? TimeZoneInfo.Utc;

    public DateTimeOffset Now => At(time.GetUtcNow());

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    public TimeSpan Offset => Now.Offset;

    public DateTimeOffset At(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);
}
