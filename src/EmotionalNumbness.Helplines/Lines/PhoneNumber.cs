namespace EmotionalNumbness.Helplines.Lines;

/// <summary>A number to call, kept exactly as dialled inside its country.</summary>
public sealed record PhoneNumber
{
    /// <summary>Makes a number. <paramref name="dialled"/> may hold digits, * and # only.</summary>
    public PhoneNumber(string written, string dialled, string? menu = null)
    {
        if (!DialForm.IsDialable(dialled))
            throw new ArgumentException("A number is dialled with digits, * and # only, and no country prefix.", nameof(dialled));
        Written = written;
        Dialled = dialled;
        Menu = menu;
    }

    /// <summary>As written for people, any menu step included ("988, then press 1").</summary>
    public string Written { get; }

    /// <summary>As written for people, without the other way in that some numbers have: "0800-0113" of "113 or 0800-0113".</summary>
    public string WrittenAsDialled =>
        Written.Split(" or ") is { Length: > 1 } ways && Array.Find(ways, way => DialForm.NumbersIn(way) is [var number] && number == Dialled) is { } way
            ? way.Trim()
            : Written;

    /// <summary>As dialled: digits, * and # only.</summary>
    public string Dialled { get; }

    /// <summary>What to do after the call is answered, where dialling only reaches a switchboard ("then press 1").</summary>
    public string? Menu { get; }

    /// <summary>Short code or full number.</summary>
    public DialKind Kind => DialForm.KindOf(Dialled);

    /// <summary>For a link: <c>tel:988</c>. A # would start a fragment, so it is written %23 (RFC 3986).</summary>
    public string TelUri => "tel:" + Dialled.Replace("#", "%23", StringComparison.Ordinal);
}
