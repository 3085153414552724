using System.Text.RegularExpressions;

namespace EmotionalNumbness.Browser.Statement;

internal enum Support
{
    Supported,
    InPart,
    DoesNotApply,
}

/// <summary>One success criterion of WCAG 2.2, and what we say of it.</summary>
/// <param name="Number">As the standard numbers it.</param>
/// <param name="Level">A, AA or AAA.</param>
/// <param name="Name">As the standard names it.</param>
/// <param name="How">How it is met; what is missing; or why it does not apply.</param>
/// <param name="Tests">Those that show it: <c>Project:Class.Test</c>, or <c>Project:Class</c> for all of a class.</param>
internal sealed partial record Criterion(string Number, string Level, string Name, Support Support, string How, params IReadOnlyList<string> Tests)
{
    /// <summary>Its anchor in the standard.</summary>
    public string Anchor => NotOfAnAnchor().Replace(Name.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("[^a-z -]")]
    private static partial Regex NotOfAnAnchor();
}
