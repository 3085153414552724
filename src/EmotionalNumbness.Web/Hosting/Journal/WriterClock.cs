using EmotionalNumbness.Web.Hosting.Visitors;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>The time where the writer is, as far as the device has told: its zone is in a cookie that a script keeps.</summary>
internal sealed class WriterClock(IHttpContextAccessor http, TimeProvider time)
{
    private readonly TimeZoneInfo zone = Find(http.HttpContext?.Request.Cookies[CountryFinder.ZoneCookie]);

    public DateTimeOffset Now => At(time.GetUtcNow());

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    public TimeSpan Offset => Now.Offset;

    public DateTimeOffset At(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    private static TimeZoneInfo Find(string? name) =>
        name is { Length: > 0 and <= 64 } && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found : TimeZoneInfo.Utc;
}
