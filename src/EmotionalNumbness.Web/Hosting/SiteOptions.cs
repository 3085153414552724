using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting;

/// <summary>What a host may set about the site as a whole: section <c>Site</c>.</summary>
internal sealed class SiteOptions : IValidatableObject
{
    public const string Section = "Site";

    /// <summary>Scheme and host visitors use, such as <c>https://example.org</c>. Empty: taken from each request.</summary>
    public string Origin { get; set; } = "";

    /// <summary>Where "Leave this page" leads: a harmless site over https that does not know where the visitor came from.</summary>
    public string LeaveTo { get; set; } = "https://www.wikipedia.org/";

    /// <summary>What absolute addresses begin with, without a slash at the end.</summary>
    public string OriginFor(HttpRequest request) => Origin.Length > 0 ? Origin.TrimEnd('/') : $"{request.Scheme}://{request.Host}";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Origin.Length > 0 && !IsHttps(Origin) && !Origin.StartsWith("http://", StringComparison.Ordinal))
            yield return new ValidationResult($"{Section}:{nameof(Origin)} is “{Origin}”. Write scheme and host only, such as https://example.org.");
        if (!IsHttps(LeaveTo))
            yield return new ValidationResult($"{Section}:{nameof(LeaveTo)} is “{LeaveTo}”. Write a whole address that starts with https://.");
    }

    private static bool IsHttps(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}

internal static class SiteOptionsSetup
{
    public static void AddSite(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<SiteOptions>>().Value);
    }
}
