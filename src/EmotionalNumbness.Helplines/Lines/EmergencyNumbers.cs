namespace EmotionalNumbness.Helplines.Lines;

/// <summary>Police, ambulance and fire of one country.</summary>
/// <param name="Numbers">The general number first where there is one; empty where none is known.</param>
/// <param name="Confidence">How sure we are of them.</param>
/// <param name="Note">Which number is for what, or how sources disagree.</param>
/// <param name="Sources">Where they were read.</param>
public sealed record EmergencyNumbers(
    IReadOnlyList<PhoneNumber> Numbers,
    Confidence Confidence,
    string? Note,
    IReadOnlyList<Source> Sources);
