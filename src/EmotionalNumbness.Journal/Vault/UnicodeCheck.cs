using System.Text;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>
/// With InvariantGlobalization .NET returns text outside ASCII as it is instead of normalising it. A passphrase with an accent
/// would then open on one server and not on another, so such a runtime is refused at start.
/// </summary>
internal static class UnicodeCheck
{
    public static bool Normalises =>
        "e\u0301".Normalize(NormalizationForm.FormC) == "\u00e9" && "\ufb01".Normalize(NormalizationForm.FormKC) == "fi";
}
