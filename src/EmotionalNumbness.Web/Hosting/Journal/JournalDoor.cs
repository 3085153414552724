namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Whether journals can be opened yet. Until then the site serves everything else.</summary>
internal sealed class JournalDoor
{
    private volatile bool isOpen;

    /// <summary>The database was made ready, and the keys of sessions are at hand.</summary>
    public bool IsOpen => isOpen;

    public void Open() => isOpen = true;
}

internal static class JournalDoorRequests
{
    /// <summary>
    /// Without journals there is nothing to look at, and the page that says so takes the place of every other. What somebody typed goes on:
    /// the pages that take it know what to say, and send it back.
    /// </summary>
    public static void UseJournalDoor(this WebApplication app)
    {
        var door = app.Services.GetRequiredService<JournalDoor>();
        app.Use((context, next) =>
        {
            if (door.IsOpen || !context.IsPrivate() || HttpMethods.IsPost(context.Request.Method))
                return next(context);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        });
    }
}
