using System.Security.Cryptography;
using EmotionalNumbness.Journal.Transfer.Import.Uploads;
using Microsoft.AspNetCore.DataProtection;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>The passphrase of a locked archive between its preview and its import: in the page, sealed with the server's key, of use for that one file.</summary>
internal sealed class CarriedPassphrase(IDataProtectionProvider protection)
{
    public string Seal(UploadId upload, string passphrase) => SealOf(upload).Protect(passphrase, KeepUpload.KeptFor);

    /// <summary>Null for what was not sealed for this file, or is older than the file can be.</summary>
    public string? Open(UploadId upload, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : SealOf(upload).Unprotect(text);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector SealOf(UploadId upload) =>
        protection.CreateProtector("Journal.ArchivePassphrase", upload.ToString()).ToTimeLimitedDataProtector();
}
