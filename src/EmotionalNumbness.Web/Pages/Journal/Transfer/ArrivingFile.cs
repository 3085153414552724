using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace EmotionalNumbness.Web.Pages.Journal.Transfer;

/// <summary>The file in a form, read as it arrives. The form's token has to come before it.</summary>
internal sealed class ArrivingFile(IAntiforgery antiforgery, IOptions<AntiforgeryOptions> options)
{
    // In bytes; a token takes about 250.
    private const int LongestToken = 4 * 1024;

    /// <summary>Opens it.</summary>
    /// <param name="context">Of a request whose body nobody has read.</param>
    /// <param name="longest">Of the whole body, in bytes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null for a form without a file.</returns>
    /// <exception cref="AntiforgeryValidationException">The form is of another session, or had been open for too long.</exception>
    /// <exception cref="BadHttpRequestException">The body is longer than that.</exception>
    /// <exception cref="IOException">It ends too early.</exception>
    /// <exception cref="InvalidDataException">It is no form.</exception>
    public async Task<Stream?> OpenAsync(HttpContext context, long longest, CancellationToken cancellationToken)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = longest;
        if (BoundaryOf(context.Request) is not { } boundary)
            return null;
        var form = new MultipartReader(boundary, context.Request.Body);
        var isOurs = false;
        while (await form.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            if (part.GetContentDispositionHeader() is not { } header)
                continue;
            if (header.IsFileDisposition())
                return isOurs ? part.Body : throw new AntiforgeryValidationException("The form's token does not come before its file.");
            if (header.Name != options.Value.FormFieldName)
                continue;
            await CheckAsync(context, part.Body, cancellationToken);
            isOurs = true;
        }

        return null;
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 } boundary
            ? boundary
            : null;

    private async Task CheckAsync(HttpContext context, Stream field, CancellationToken cancellationToken)
    {
        var token = new byte[LongestToken];
        var length = await field.ReadAtLeastAsync(token, token.Length, throwOnEndOfStream: false, cancellationToken);
        // From a header it is taken without a look at the form, which would read all of it. An empty one would not be.
        if (length == 0 || length == LongestToken)
            throw new AntiforgeryValidationException("The form's token is empty or too long.");
        context.Request.Headers[options.Value.HeaderName!] = Encoding.ASCII.GetString(token, 0, length);
        await antiforgery.ValidateRequestAsync(context);
    }
}
