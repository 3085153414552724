namespace EmotionalNumbness.Journal.Storage;

internal enum QuotaAnswer
{
    Taken,
    Full,
    SessionEnded,
}
