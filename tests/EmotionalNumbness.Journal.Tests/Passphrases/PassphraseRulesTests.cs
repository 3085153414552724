using EmotionalNumbness.Journal.Passphrases;

namespace EmotionalNumbness.Journal.Tests.Passphrases;

public sealed class PassphraseRulesTests
{
    private static readonly RefusedPassphrases Refused =
        RefusedPassphrases.FromLines(["# a remark", "correct horse battery staple", "emotional numbness", "123456789012345"]);

    private readonly PassphraseRules rules = new(() => Refused);

    [Theory]
    [InlineData("fourteen chars", PassphraseProblem.TooShort)]
    [InlineData("fifteen  chars.", PassphraseProblem.None)]
    [InlineData("  fourteen chars  ", PassphraseProblem.TooShort)]
    [InlineData("🦉🦉🦊🦊🐢🐢🐸🐸🐝🐝🐞🐞🐌🐌", PassphraseProblem.TooShort)]
    [InlineData("🦉🦉🦊🦊🐢🐢🐸🐸🐝🐝🐞🐞🐌🐌🐌", PassphraseProblem.None)]
    [InlineData("no capitals no digits no signs", PassphraseProblem.None)]
    [InlineData("Correct-Horse-Battery-Staple-1", PassphraseProblem.TooCommon)]
    [InlineData("Emotional Numbness 2026", PassphraseProblem.TooCommon)]
    [InlineData("123456789012345", PassphraseProblem.TooCommon)]
    [InlineData("12345678901234599", PassphraseProblem.None)]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", PassphraseProblem.TooCommon)]
    [InlineData("abcdabcdabcdabcd", PassphraseProblem.TooCommon)]
    [InlineData(null, PassphraseProblem.TooShort)]
    public void Long_enough_and_not_tried_first_is_all_that_is_asked(string? passphrase, PassphraseProblem problem) =>
        Assert.Equal(problem, rules.Check(passphrase, "quiet owl"));

    [Theory]
    [InlineData("quiet owl quiet owl", PassphraseProblem.LikeTheName)]
    [InlineData("Quiet Owl 1234567", PassphraseProblem.LikeTheName)]
    [InlineData("quiet owl on a warm stone", PassphraseProblem.None)]
    public void The_name_is_no_passphrase(string passphrase, PassphraseProblem problem) =>
        Assert.Equal(problem, rules.Check(passphrase, " QUIET owl "));

    [Theory]
    [InlineData(1024, PassphraseProblem.None)]
    [InlineData(1025, PassphraseProblem.TooLong)]
    [InlineData(10_000_000, PassphraseProblem.TooLong)]
    public void There_is_an_upper_end(int length, PassphraseProblem problem) =>
        Assert.Equal(problem, rules.Check(string.Concat(Enumerable.Repeat("abcdefgh", length / 8 + 1))[..length], null));
}
