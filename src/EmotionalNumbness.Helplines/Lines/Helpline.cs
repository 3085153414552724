using EmotionalNumbness.Helplines.Hours;

namespace EmotionalNumbness.Helplines.Lines;

/// <summary>One service that answers by phone, text or chat.</summary>
public sealed record Helpline
{
    /// <summary>Name of the service, in its own language or in English.</summary>
    public required string Name { get; init; }

    /// <summary>Whom or what the service is for.</summary>
    public required HelplineKind Kind { get; init; }

    /// <summary>The part of the country it is for; null where it is for the whole country, or no source says otherwise.</summary>
    public string? Region { get; init; }

    /// <summary>The number to call; null where the service only takes texts or chats.</summary>
    public PhoneNumber? Phone { get; init; }

    /// <summary>The number to text.</summary>
    public SmsLine? Sms { get; init; }

    /// <summary>Address of a chat, https.</summary>
    public Uri? Chat { get; init; }

    /// <summary>Address of the service's own site, https.</summary>
    public Uri? Website { get; init; }

    /// <summary>When it answers; null when no source says so.</summary>
    public OpeningHours? Hours { get; init; }

    /// <summary>ISO 639 codes of the languages spoken; empty when unknown.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>"free" or a short text; null when unknown.</summary>
    public string? Cost { get; init; }

    /// <summary>Whether a source says that it costs nothing.</summary>
    public bool IsFree => Cost == "free";

    /// <summary>A limit worth knowing before calling.</summary>
    public string? Note { get; init; }

    /// <summary>How sure we are of the number.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Why the number could not be confirmed; present exactly when it is unconfirmed.</summary>
    public string? Doubt { get; init; }

    /// <summary>Where the facts were read.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    // The bar speaks to whoever opens the page, wherever in the country, so lines for one group or one city stay in the directory.
    internal bool MayStandInHelpBar => Confidence != Confidence.Unconfirmed && Kind.IsForEverybody() && Region is null;
}
