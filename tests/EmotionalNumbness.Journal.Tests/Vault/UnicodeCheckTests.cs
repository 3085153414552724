using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.Vault;

public sealed class UnicodeCheckTests
{
    [Fact]
    public void This_runtime_normalises() => Assert.True(UnicodeCheck.Normalises);
}
