using System.Globalization;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting.Languages;

/// <summary>
/// Moves the language's prefix from the path to the path base. Everything behind it sees the same paths in every
/// language, and links built on the path base stay in the language by themselves.
/// </summary>
internal sealed class LanguagePrefix(RequestDelegate next, IOptions<LanguageOptions> options)
{
    private readonly CultureInfo root = CultureInfo.GetCultureInfo(LanguageOptions.Default);

    private readonly (PathString Prefix, CultureInfo Culture)[] prefixes =
        [.. options.Value.Also.Select(tag => (new PathString("/" + tag), CultureInfo.GetCultureInfo(tag)))];

    public Task InvokeAsync(HttpContext context)
    {
        // An error page is a second walk through the pipeline; the prefix is in the path base by then.
        var culture = context.Items[typeof(LanguagePrefix)] as CultureInfo ?? TakePrefix(context.Request);
        context.Items[typeof(LanguagePrefix)] = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        return next(context);
    }

    private CultureInfo TakePrefix(HttpRequest request)
    {
        foreach (var (prefix, culture) in prefixes)
        {
            if (!request.Path.StartsWithSegments(prefix, StringComparison.Ordinal, out var rest))
                continue;
            request.PathBase = request.PathBase.Add(prefix);
            request.Path = rest.HasValue ? rest : "/";
            return culture;
        }

        return root;
    }
}
