using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Summary;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Transfer;

/// <summary>A kind of small record that goes in and out as it stands.</summary>
/// <param name="Kind">In the vault.</param>
/// <param name="Name">In the archive.</param>
/// <param name="IsOnly">Whether a journal has one of it.</param>
/// <param name="Canonical">Reads its JSON strictly and writes it anew; null where it is none.</param>
/// <param name="OnlyId">The row of what a journal has one of.</param>
internal sealed record SmallKind(RecordKind Kind, string Name, bool IsOnly, Func<ReadOnlySpan<byte>, byte[]?> Canonical, Guid OnlyId)
{
    /// <summary>Check-ins are not among them: their columns are read one by one.</summary>
    public static IReadOnlyList<SmallKind> All { get; } =
    [
        Of(RecordKind.Plan, "plan", isOnly: true, PlanJson.Default.HardTimesPlan),
        Of(RecordKind.Step, "step", isOnly: false, StepJson.Default.SmallStep),
        Of(RecordKind.Settings, "settings", isOnly: true, SettingsJson.Default.JournalSettings),
        Of(RecordKind.ExerciseAnswer, "exercise-answer", isOnly: false, ExerciseJson.Default.ExerciseAnswer),
        Of(RecordKind.ProgrammeProgress, "programme-progress", isOnly: true, ExerciseJson.Default.ProgrammeProgress),
        Of(RecordKind.AppointmentNotes, "appointment-notes", isOnly: true, SummaryJson.Default.AppointmentNotes),
    ];

    private static SmallKind Of<T>(RecordKind kind, string name, bool isOnly, JsonTypeInfo<T> json) where T : class =>
        new(kind, name, isOnly, bytes => Anew(bytes, json), RecordShape<T>.Only(kind, json).OnlyId);

    private static byte[]? Anew<T>(ReadOnlySpan<byte> bytes, JsonTypeInfo<T> json) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, json) is { } value ? JsonSerializer.SerializeToUtf8Bytes(value, json) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
