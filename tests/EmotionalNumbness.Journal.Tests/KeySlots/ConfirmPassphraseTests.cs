using EmotionalNumbness.Journal.KeySlots;

namespace EmotionalNumbness.Journal.Tests.KeySlots;

public sealed class ConfirmPassphraseTests
{
    [Theory]
    [InlineData(Installation.Passphrase, true)]
    [InlineData("the other writer's passphrase", false)]
    [InlineData("not anybody's passphrase", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task Only_the_journals_own_passphrase_confirms(string? typed, bool confirms)
    {
        await using var installation = await Installation.StartAsync();
        using var other = (await installation.CreateAsync(passphrase: "the other writer's passphrase")).Journal;
        using var journal = await installation.OpenNewAsync();

        var result = await installation.Get<ConfirmPassphrase>().ConfirmAsync(journal, typed, Installation.Client, TestContext.Current.CancellationToken);

        Assert.Equal(confirms, result is ConfirmResult.Confirmed);
    }
}
