using System.Globalization;
using EmotionalNumbness.Journal.Sqlite.Backups;

namespace EmotionalNumbness.Web.Commands.Backup;

internal static class ProofLine
{
    public static string Of(BackupProof proof) => string.Create(
        CultureInfo.InvariantCulture,
        $"made {proof.Made.UtcDateTime:u}, {proof.Journals} journals, {proof.Rows} rows, {proof.Bytes} bytes");
}
