using EmotionalNumbness.Journal.Transfer.Import;
using EmotionalNumbness.Web.Resources;
using Microsoft.Extensions.Localization;

namespace EmotionalNumbness.Web.Pages.Journal.Transfer;

internal static class RefusalWords
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>What is wrong with a file, and what to do.</summary>
    public static string Of(ImportRefusal refusal, IStringLocalizer<JournalWords> words) => words["Import.Refused." + refusal.Reason, LimitOf(refusal)];

    // Limits on size are told in MB, all others as numbers.
    private static long LimitOf(ImportRefusal refusal) =>
        refusal.Reason is RefusalReason.TooLarge or RefusalReason.UnpacksTooLarge ? (refusal.Limit ?? 0) / Megabyte : refusal.Limit ?? 0;
}
