using EmotionalNumbness.Journal.Summary;

namespace EmotionalNumbness.Web.Pages.Journal.Summary;

/// <summary>A medicine as it is typed.</summary>
internal sealed record MedicineRow
{
    public string? Name { get; init; }

    /// <summary>yyyy-MM-dd.</summary>
    public string? Since { get; init; }

    public string? Until { get; init; }

    public static MedicineRow Of(Medicine medicine) => new()
    {
        Name = medicine.Name,
        Since = medicine.Since is { } since ? WriteForm.InForm(since) : null,
        Until = medicine.Until is { } until ? WriteForm.InForm(until) : null,
    };

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(MedicineRow);
}
