using Xunit.v3;

namespace EmotionalNumbness.Browser.Site;

/// <summary>Left out of the second run, the one with scripts off, because it shows what a script does.</summary>
/// <param name="reason">What a visitor without scripts does instead, or lacks.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsScriptsAttribute(string reason) : Attribute, ITraitAttribute
{
    public string Reason => reason;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("scripts", "needed")];
}
