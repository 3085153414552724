using System.Text.Encodings.Web;
using EmotionalNumbness.Journal.Storage;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace EmotionalNumbness.Web.Pages.Journal;

/// <summary>
/// Pieces of a page that go out one by one while they are made. The page above them is there at once, and what was sent is not kept.
/// By then the answer's status has been sent, so a database that stops answering is told in the place of the rest.
/// </summary>
internal sealed partial class Streamed(ViewContext view, IAsyncEnumerable<IHtmlContent> pieces, IHtmlContent cutOff, ILogger<Streamed> log) : IHtmlAsyncContent
{
    /// <exception cref="InvalidOperationException">Always: what waits for pieces must not block a thread.</exception>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => throw new InvalidOperationException("This content is written asynchronously only.");

    public async ValueTask WriteToAsync(TextWriter writer)
    {
        // What stands above comes first, and is read while the first piece is made.
        await FlushAsync(writer);
        try
        {
            await foreach (var piece in pieces.WithCancellation(view.HttpContext.RequestAborted))
                await SendAsync(writer, piece);
        }
        catch (Exception fault) when (DatabaseFault.IsCauseOf(fault))
        {
            LogCutOff(log, fault);
            await SendAsync(writer, cutOff);
        }
    }

    private async Task SendAsync(TextWriter writer, IHtmlContent piece)
    {
        piece.WriteTo(writer, HtmlEncoder.Default);
        await FlushAsync(writer);
    }

    private async Task FlushAsync(TextWriter writer)
    {
        // The first passes it on to the answer's own writer, which is the second; neither flushes what is below.
        await writer.FlushAsync();
        await view.Writer.FlushAsync();
        await view.HttpContext.Response.Body.FlushAsync(view.HttpContext.RequestAborted);
    }

    [LoggerMessage(LogLevel.Error, "A page was cut off: the journal's database does not answer.")]
    private static partial void LogCutOff(ILogger log, Exception fault);
}
