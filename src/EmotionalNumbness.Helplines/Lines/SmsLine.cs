namespace EmotionalNumbness.Helplines.Lines;

/// <summary>A number to text, kept exactly as dialled inside its country.</summary>
public sealed record SmsLine
{
    /// <summary>Makes a text line. <paramref name="written"/> holds digits, spaces and hyphens only.</summary>
    public SmsLine(string written, string? keyword = null)
    {
        if (DialForm.TextNumber(written) is not { } dialled)
            throw new ArgumentException("A text is sent to digits only, and no country prefix.", nameof(written));
        Written = written;
        Dialled = dialled;
        Keyword = keyword;
    }

    /// <summary>As written for people.</summary>
    public string Written { get; }

    /// <summary>As dialled: digits only.</summary>
    public string Dialled { get; }

    /// <summary>The word to send first, where the service asks for one.</summary>
    public string? Keyword { get; }

    /// <summary>For a link: <c>sms:741741?body=HOME</c> (RFC 5724).</summary>
    public string SmsUri => Keyword is null ? $"sms:{Dialled}" : $"sms:{Dialled}?body={Uri.EscapeDataString(Keyword)}";
}
