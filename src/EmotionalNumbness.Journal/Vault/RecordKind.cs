namespace EmotionalNumbness.Journal.Vault;

/// <summary>What a record is. Stored in the clear and bound into the seal; the numbers are part of the format: never reuse one.</summary>
internal enum RecordKind : byte
{
    Entry = 1,
    Draft = 2,
    CheckIn = 3,
    Plan = 4,
    Step = 5,
    Settings = 6,
    ExerciseAnswer = 7,
    ProgrammeProgress = 8,
    AppointmentNotes = 9,
    Upload = 10,
}
