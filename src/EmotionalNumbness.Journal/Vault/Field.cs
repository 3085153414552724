namespace EmotionalNumbness.Journal.Vault;

/// <summary>Which value of a row is sealed. The numbers are part of the format: never reuse one.</summary>
internal enum Field : byte
{
    Header = 1,
    Body = 2,
    DataKey = 3,
    Label = 4,
}
