using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests.Vault;

public sealed class SlotSecretTests
{
    private static readonly byte[] Salt = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly Argon2Cost Cost = new(8, 1);

    [Fact]
    public void Name_passphrase_installation_and_cost_each_lead_elsewhere()
    {
        Guid[] ids =
        [
            IdOf("owl", "a passphrase of words", Salt, Cost),
            IdOf("fox", "a passphrase of words", Salt, Cost),
            IdOf("owl", "another passphrase of words", Salt, Cost),
            IdOf("owl", "a passphrase of words", new byte[32], Cost),
            IdOf("owl", "a passphrase of words", Salt, new Argon2Cost(16, 1)),
            IdOf("owl", "a passphrase of words", Salt, new Argon2Cost(8, 2)),
        ];

        Assert.Distinct(ids);
    }

    [Fact]
    public void The_same_name_and_passphrase_typed_otherwise_lead_to_the_same_slot() =>
        Assert.Equal(IdOf("Quiet Owl", "caf\u00e9 under the trees", Salt, Cost), IdOf(" quiet  owl", "cafe\u0301 under the trees ", Salt, Cost));

    [Fact]
    public void A_recovery_code_always_leads_to_the_same_slot()
    {
        var code = RecoveryCode.Create();
        using var one = SlotSecret.FromRecoveryCode(code);
        using var other = SlotSecret.FromRecoveryCode(code);

        Assert.Equal(one.Id, other.Id);
    }

    private static Guid IdOf(string typedName, string passphrase, byte[] salt, Argon2Cost cost)
    {
        Assert.True(JournalName.TryRead(typedName, out var name, out _));
        using var secret = SlotSecret.FromPassphrase(salt, name, passphrase, cost);
        return secret.Id;
    }
}
