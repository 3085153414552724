using Xunit.v3;

namespace EmotionalNumbness.Browser.Site;

/// <summary>Left out of the second run, the one with scripts off, because no script has a part in what it shows.</summary>
/// <param name="reason">Why that is so.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SameWithoutScriptsAttribute(string reason) : Attribute, ITraitAttribute
{
    public string Reason => reason;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("scripts", "indifferent")];
}
