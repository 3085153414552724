using System.ComponentModel.DataAnnotations;

namespace EmotionalNumbness.Web.Hosting.Limits;

/// <summary>How much of the program one visitor, or all of them, can hold at once: section <c>Limits</c>.</summary>
internal sealed class LimitsOptions
{
    public const string Section = "Limits";

    /// <summary>At once. Further ones are closed unanswered, so this is the last resort: it bounds memory.</summary>
    [Range(1, 1_000_000, ErrorMessage = $"{Section}:{nameof(Connections)} is out of range. Write 1 to 1000000.")]
    public int Connections { get; set; } = 2000;

    /// <summary>How long the headers of a request may take, in seconds.</summary>
    [Range(1, 300, ErrorMessage = $"{Section}:{nameof(HeadersSeconds)} is out of range. Write 1 to 300.")]
    public int HeadersSeconds { get; set; } = 15;

    /// <summary>How long a connection may wait for its next request, in seconds.</summary>
    [Range(1, 3600, ErrorMessage = $"{Section}:{nameof(IdleSeconds)} is out of range. Write 1 to 3600.")]
    public int IdleSeconds { get; set; } = 90;

    /// <summary>How slowly a visitor may send or read, in bytes a second, after some grace. Lower than any phone on a bad night.</summary>
    [Range(1, 1_000_000, ErrorMessage = $"{Section}:{nameof(SlowestBytesPerSecond)} is out of range. Write 1 to 1000000.")]
    public int SlowestBytesPerSecond { get; set; } = 240;

    /// <summary>Before that speed is asked for, in seconds; at least 2.</summary>
    [Range(2, 300, ErrorMessage = $"{Section}:{nameof(GraceSeconds)} is out of range. Write 2 to 300.")]
    public int GraceSeconds { get; set; } = 10;

    /// <summary>Pages of journals that are worked on at once. The guide and the helplines are not counted: they come from memory.</summary>
    [Range(1, 10_000, ErrorMessage = $"{Section}:{nameof(JournalRequestsAtOnce)} is out of range. Write 1 to 10000.")]
    public int JournalRequestsAtOnce { get; set; } = 64;

    /// <summary>How many more pages of journals may wait their turn; the next is told to come back. Forms always wait: a person typed them.</summary>
    [Range(0, 100_000, ErrorMessage = $"{Section}:{nameof(JournalRequestsWaiting)} is out of range. Write 0 to 100000.")]
    public int JournalRequestsWaiting { get; set; } = 256;
}
