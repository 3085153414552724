using System.ComponentModel.DataAnnotations;

namespace EmotionalNumbness.Web.Hosting;

/// <summary>How the program stops: section <c>Server</c>.</summary>
internal sealed class ServerOptions : IValidatableObject
{
    public const string Section = "Server";

    private const int MostSeconds = 600;

    /// <summary>How long requests under way may take to finish once it was told to stop.</summary>
    public int ShutdownSeconds { get; set; } = 30;

    /// <summary>
    /// How long it goes on taking requests after it was told to stop, with <c>/health/ready</c> already saying no: longer than the
    /// load balancer takes to notice. 0 where there is none that asks.
    /// </summary>
    public int DrainSeconds { get; set; }

    public TimeSpan LongestStop => TimeSpan.FromSeconds(Math.Max(0, DrainSeconds) + Math.Max(0, ShutdownSeconds));

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ShutdownSeconds is < 1 or > MostSeconds)
            yield return new ValidationResult($"{Section}:{nameof(ShutdownSeconds)} is {ShutdownSeconds}. Write a number of seconds from 1 to {MostSeconds}.");
        if (DrainSeconds is < 0 or > MostSeconds)
            yield return new ValidationResult($"{Section}:{nameof(DrainSeconds)} is {DrainSeconds}. Write a number of seconds from 0 to {MostSeconds}.");
    }
}
