using EmotionalNumbness.Journal.Vault;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal;

/// <summary>Stops the start with a message that names the key and what to write there.</summary>
internal sealed class JournalOptionsChecks : IValidateOptions<JournalOptions>
{
    private const int ShortestInviteCode = 12;

    public ValidateOptionsResult Validate(string? name, JournalOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(JournalOptions options)
    {
        if (!UnicodeCheck.Normalises)
            yield return "InvariantGlobalization is on, so passphrases with accents would not open on other machines. Turn it off and install ICU.";
        if (!Enum.IsDefined(options.Creation))
            yield return "Journal:Creation is none of Open, InviteCode and Closed.";
        if (options.Creation is CreationMode.InviteCode && options.InviteCodes.Count == 0)
            yield return "Journal:InviteCodes is empty while Journal:Creation is InviteCode. Write at least one code, or set Closed.";
        if (options.InviteCodes.Any(code => code.Trim().Length < ShortestInviteCode))
            yield return $"Journal:InviteCodes has a code of fewer than {ShortestInviteCode} characters, which can be guessed. Make it longer.";
        if (options.LongestEntryBytes is < 16 * 1024 or > 16 * 1024 * 1024)
            yield return "Journal:LongestEntryBytes is a number from 16384 to 16777216.";
        if (options.BytesPerJournal < 4L * options.LongestEntryBytes)
            yield return "Journal:BytesPerJournal is less than four times Journal:LongestEntryBytes. Raise it.";
        if (options.DaysToKeepNeverUsed is < 0 or > 36_500)
            yield return "Journal:DaysToKeepNeverUsed is a number of days, or 0 to keep journals for ever.";
        if (options.PassphraseMemoryMiB is < 64 or > 4096)
            yield return "Journal:PassphraseMemoryMiB is a number from 64 to 4096.";
        if (options.PassphrasePasses is < 3 or > 100)
            yield return "Journal:PassphrasePasses is a number from 3 to 100.";
        if (options.UnlocksAtOnce is < 1 or > 64)
            yield return "Journal:UnlocksAtOnce is a number from 1 to 64.";
        if (options.UnlocksWaiting is < 1 or > 10_000)
            yield return "Journal:UnlocksWaiting is a number from 1 to 10000.";
    }
}
