using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Summary;

namespace EmotionalNumbness.Web.Pages.Journal.Summary;

/// <summary>What a writer wants on the pages for an appointment, and what is kept for the next one.</summary>
internal sealed record SummaryForm
{
    private const int EmptyRows = 2;

    /// <summary>yyyy-MM-dd.</summary>
    public string? First { get; init; }

    public string? Last { get; init; }

    public List<CheckInQuestion> Questions { get; init; } = [];

    /// <summary>Ids of chosen entries.</summary>
    public List<string> Entries { get; init; } = [];

    /// <summary>Of the notes.</summary>
    public int Base { get; init; }

    /// <summary>A row that is counted in a form and not there comes as null.</summary>
    public List<MedicineRow> Medicines { get; init => field = [.. value.OfType<MedicineRow>()]; } = [];

    public string? WhatChanged { get; init; }

    /// <summary>A line for each.</summary>
    public string? ToAsk { get; init; }

    public DateOnly? FirstDay => Day(First);

    public DateOnly? LastDay => Day(Last);

    /// <summary>Rows to type in, a few of them empty.</summary>
    public IReadOnlyList<MedicineRow> Rows =>
        [.. Medicines.Where(row => !string.IsNullOrWhiteSpace(row.Name)), .. Enumerable.Repeat(new MedicineRow(), EmptyRows)];

    /// <summary>Medicines with a date that cannot be read.</summary>
    public bool HasUnreadDates => Medicines.Any(row => (!string.IsNullOrEmpty(row.Since) && Day(row.Since) is null) || (!string.IsNullOrEmpty(row.Until) && Day(row.Until) is null));

    public static SummaryForm Of(AppointmentNotes notes, int revision, DateOnly today) => new()
    {
        First = WriteForm.InForm(today.AddDays(-27)),
        Last = WriteForm.InForm(today),
        Base = revision,
        Medicines = [.. notes.Medicines.Select(MedicineRow.Of)],
        WhatChanged = notes.WhatChanged,
        ToAsk = string.Join('\n', notes.Questions),
    };

    public AppointmentNotes ToNotes() => new()
    {
        Medicines = [.. Medicines.Where(row => !string.IsNullOrWhiteSpace(row.Name)).Select(row => new Medicine(row.Name!.Trim(), Day(row.Since), Day(row.Until)))],
        WhatChanged = string.IsNullOrWhiteSpace(WhatChanged) ? null : WhatChanged.ReplaceLineEndings("\n").Trim(),
        Questions = [.. (ToAsk ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
    };

    public SummaryOf ToWanted(DateOnly first, DateOnly last, Shown shown) => new(
        first, last, [.. Questions.Distinct()], [.. Entries.Select(text => EntryId.TryParse(text, CultureInfo.InvariantCulture, out var id) ? id : default).Distinct()], shown);

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(SummaryForm);

    private static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
