using Microsoft.AspNetCore.DataProtection;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>
/// A form of a journal that had locked itself before it was sent, on its way through the unlock page, in the page itself, sealed
/// with the server's key. It is sent again by its writer, and only into the journal it is of.
/// </summary>
/// <param name="Mark">See <see cref="CarriedText.MarkOf"/>.</param>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">As they were sent, a name perhaps several times.</param>
internal sealed record CarriedForm(string Mark, string Address, IReadOnlyList<CarriedField> Fields)
{
    /// <summary>Of the field that says whose a form is.</summary>
    public const string MarkField = "of";

    /// <summary>Nothing of what was written: this could end in a log.</summary>
    public override string ToString() => nameof(CarriedForm);
}

internal sealed record CarriedField(string Name, string Value)
{
    public override string ToString() => nameof(CarriedField);
}

internal sealed class CarriedForms(IDataProtectionProvider protection)
{
    private readonly PageSeal<CarriedForm> seal = new(protection, "Journal.CarriedForm");

    public string Seal(CarriedForm form) => seal.Seal(form);

    /// <summary>Null for what is no carried form, or is older than a day.</summary>
    public CarriedForm? Open(string? text) => seal.Open(text);
}
