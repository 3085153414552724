using System.Data.Common;
using System.Text;
using System.Text.Encodings.Web;
using EmotionalNumbness.Web.Pages.Journal;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmotionalNumbness.Web.Tests.Pages.Journal;

/// <summary>Pieces of a page that go out one by one.</summary>
public sealed class StreamedTests : IAsyncDisposable
{
    private readonly MemoryStream sent = new();
    private readonly StreamWriter writer;
    private readonly ViewContext view;

    public StreamedTests()
    {
        writer = new StreamWriter(sent);
        view = new ViewContext { HttpContext = new DefaultHttpContext { Response = { Body = sent } }, Writer = writer };
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    [Fact]
    public async Task A_piece_is_on_its_way_before_the_next_is_made()
    {
        await writer.WriteAsync("above ");
        await StreamAsync(PiecesAsync());

        Assert.Equal("above onetwo", Sent);

        async IAsyncEnumerable<IHtmlContent> PiecesAsync()
        {
            Assert.Equal("above ", Sent);
            yield return new HtmlString("one");
            Assert.Equal("above one", Sent);
            await Task.Yield();
            yield return new HtmlString("two");
            Assert.Equal("above onetwo", Sent);
        }
    }

    [Fact]
    public async Task A_database_that_stops_answering_is_told_in_the_place_of_the_rest()
    {
        await StreamAsync(PiecesAsync());

        Assert.Equal("onecut off", Sent);

        static async IAsyncEnumerable<IHtmlContent> PiecesAsync()
        {
            yield return new HtmlString("one");
            await Task.Yield();
            throw new Gone();
        }
    }

    [Fact]
    public void It_never_blocks_a_thread() =>
        Assert.Throws<InvalidOperationException>(() => Streamed(AsyncEnumerable.Empty<IHtmlContent>()).WriteTo(writer, HtmlEncoder.Default));

    private string Sent => Encoding.UTF8.GetString(sent.ToArray());

    private async Task StreamAsync(IAsyncEnumerable<IHtmlContent> pieces) => await Streamed(pieces).WriteToAsync(writer);

    private Streamed Streamed(IAsyncEnumerable<IHtmlContent> pieces) => new(view, pieces, new HtmlString("cut off"), NullLogger<Streamed>.Instance);

    private sealed class Gone : DbException;
}
