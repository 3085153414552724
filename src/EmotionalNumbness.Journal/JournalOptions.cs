namespace EmotionalNumbness.Journal;

/// <summary>What a host can set. The defaults suit one machine and run without configuration.</summary>
public sealed class JournalOptions
{
    /// <summary>Who may create a journal.</summary>
    public CreationMode Creation { get; set; } = CreationMode.Open;

    /// <summary>Codes that allow creating one while <see cref="Creation"/> is <see cref="CreationMode.InviteCode"/>; each at least 12 characters.</summary>
    public IList<string> InviteCodes { get; } = [];

    /// <summary>In bytes of sealed rows: a plain entry takes about 1,200. Reading, deleting and exporting work when it is reached.</summary>
    public long BytesPerJournal { get; set; } = 256L * 1024 * 1024;

    /// <summary>In bytes of UTF-8, 16 KiB to 16 MiB.</summary>
    public int LongestEntryBytes { get; set; } = 1024 * 1024;

    /// <summary>In days. A journal in which nothing was ever written is removed after them; 0 keeps it.</summary>
    public int DaysToKeepNeverUsed { get; set; } = 30;

    /// <summary>Of Argon2id, in MiB, at least 64. Each unlock under way takes this much memory.</summary>
    public int PassphraseMemoryMiB { get; set; } = 64;

    /// <summary>Of Argon2id, at least 3.</summary>
    public int PassphrasePasses { get; set; } = 3;

    /// <summary>
    /// How many passphrases are worked on at the same time, 1 to 64: by default on half of the processors, so that readers keep the other
    /// half. It bounds the memory: 2 at 64 MiB take 128 MiB.
    /// </summary>
    public int UnlocksAtOnce { get; set; } = Math.Clamp(Environment.ProcessorCount / 2, 1, 64);

    /// <summary>How many more may wait in line, 1 to 10,000; the next is told to come back.</summary>
    public int UnlocksWaiting { get; set; } = 32;
}
