namespace EmotionalNumbness.Journal.Transfer.Import.Files;

/// <summary>How much may still be unpacked of one upload, over all its files.</summary>
internal sealed class UnpackBudget(long total)
{
    private long taken;

    public void Take(long bytes)
    {
        taken += bytes;
        if (taken > total)
            throw new ImportRefusedException(RefusalReason.UnpacksTooLarge, total);
    }
}
