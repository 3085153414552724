using System.ComponentModel.DataAnnotations;

namespace EmotionalNumbness.Web.Hosting.Telemetry;

/// <summary>Where figures about the program go: section <c>Telemetry</c>. Nowhere, unless a collector is named.</summary>
internal sealed class TelemetryOptions : IValidatableObject
{
    public const string Section = "Telemetry";

    /// <summary>Of a collector that speaks OTLP over HTTP, such as <c>http://localhost:4318</c>. Empty: nothing is measured or sent.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>What this installation is called there.</summary>
    public string ServiceName { get; set; } = "emotional-numbness";

    /// <summary>Of a hundred requests, so many are traced.</summary>
    public int TracedPercent { get; set; } = 10;

    /// <summary>How often figures are sent, in seconds.</summary>
    public int MetricsSeconds { get; set; } = 60;

    public bool IsOn => Endpoint.Length > 0;

    public Uri Address(string signal) => new($"{Endpoint.TrimEnd('/')}/v1/{signal}");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsOn && !(Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            yield return new ValidationResult($"{Section}:{nameof(Endpoint)} is “{Endpoint}”. Write an address such as http://localhost:4318.");
        if (TracedPercent is < 0 or > 100)
            yield return new ValidationResult($"{Section}:{nameof(TracedPercent)} is {TracedPercent}. Write a number from 0 to 100.");
        if (MetricsSeconds is < 1 or > 3600)
            yield return new ValidationResult($"{Section}:{nameof(MetricsSeconds)} is {MetricsSeconds}. Write a number of seconds from 1 to 3600.");
    }
}
