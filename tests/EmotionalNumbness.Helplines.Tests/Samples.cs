using EmotionalNumbness.Helplines.Lines;

namespace EmotionalNumbness.Helplines.Tests;

/// <summary>Small countries and lines for tests that need no file.</summary>
internal static class Samples
{
    public static Helpline Line(HelplineKind kind = HelplineKind.Suicide, Confidence confidence = Confidence.TwoSources, string? tel = "116123", string? sms = null) => new()
    {
        Name = $"{kind} {confidence} {tel} {sms}",
        Kind = kind,
        Phone = tel is null ? null : new PhoneNumber(tel, tel),
        Sms = sms is null ? null : new SmsLine(sms),
        Confidence = confidence,
        Sources = [new Source("a list", null)],
    };

    public static CountryHelplines Country(params IReadOnlyList<Helpline> lines) => new()
    {
        Code = "GB",
        Name = "United Kingdom",
        Checked = new DateOnly(2026, 11, 22),
        Emergency = new EmergencyNumbers([new PhoneNumber("999", "999")], Confidence.OneSource, null, []),
        Lines = lines,
    };
}
