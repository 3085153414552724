using System.Security.Cryptography;
using System.Text;
using EmotionalNumbness.Journal.Vault.Age;

namespace EmotionalNumbness.Journal.Tests.Vault.Age;

public sealed class AgeTests
{
    private const string Passphrase = "six calm words would be longer";

    /// <summary>Made by the age program, version 1.1.1, with this passphrase.</summary>
    private const string Vector =
        "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCA2MzJRQVh0Qms2cUVUME9BYlBPeUxRIDE4CjBSUGY2RDMzcWtzUmZMb241UGR3eUlKWVBlMHJPQWJXMnU3UEszb05jazAKLS0tIC9W"
        + "UDhYQ3JMTzFvTkp4V0dmUE9OVGxqRkRMcVdRN04rT013bmZlbytGQ1kK5OOj0MshWPmO/DWPRcs5U57yWs5Uv+bWwgz4q8wBsFi7gDuVfZWO4sohIucuHrOCc578J3tQbiVczD7QaztcH1XC"
        + "Lif7mRWmn9Uh8QkX";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_of_the_age_program_opens_here() =>
        Assert.Equal("I feel nothing. That is what I have to write.\n", Encoding.UTF8.GetString((await OpenAsync(Convert.FromBase64String(Vector), Passphrase))!));

    [Fact]
    public async Task Another_passphrase_does_not_open_it() => Assert.Null(await OpenAsync(Convert.FromBase64String(Vector), Passphrase + "!"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    public async Task What_goes_in_comes_out(int length)
    {
        var content = RandomNumberGenerator.GetBytes(length);

        Assert.Equal(content, await OpenAsync(await SealAsync(content), Passphrase));
    }

    [Fact]
    public async Task No_changed_byte_and_no_missing_end_is_taken()
    {
        var file = await SealAsync(RandomNumberGenerator.GetBytes(70_000));
        int[] places = [30, 60, 100, 150, 160, 170, 1000, 66_000, file.Length - 1];

        foreach (var place in places)
        {
            byte[] changed = [.. file];
            changed[place] ^= 1;
            Assert.Null(await OpenAsync(changed, Passphrase));
        }

        Assert.Null(await OpenAsync(file[..^1], Passphrase));
        Assert.Null(await OpenAsync(file[..^5000], Passphrase));
        Assert.Null(await OpenAsync([.. file, 0], Passphrase));
    }

    [Theory]
    [InlineData("age-encryption.org/v1\n-> X25519 abc\ndef\n--- ghi\n")]
    [InlineData("age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\nAAAA\n--- AAAA\n")]
    [InlineData("age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA -1\nAAAA\n--- AAAA\n")]
    [InlineData("age-encryption.org/v1\n")]
    public async Task A_file_for_a_key_or_past_the_memory_is_named_so(string head)
    {
        using var file = new MemoryStream(Encoding.ASCII.GetBytes(head));

        var (stream, opening) = await AgeReadStream.OpenAsync(file, Passphrase, Token);

        Assert.Null(stream);
        Assert.False(opening.IsForPassphrases);
    }

    private static async Task<byte[]> SealAsync(byte[] content)
    {
        using var memory = new MemoryStream();
        await using var stream = await AgeWriteStream.BeginAsync(memory, Passphrase, Token);
        foreach (var piece in content.Chunk(50_001))
            await stream.WriteAsync(piece, Token);
        await stream.FinishAsync(Token);
        return memory.ToArray();
    }

    private static async Task<byte[]?> OpenAsync(byte[] file, string passphrase)
    {
        using var source = new MemoryStream(file);
        var (stream, _) = await AgeReadStream.OpenAsync(source, passphrase, Token);
        if (stream is null)
            return null;
        using var content = new MemoryStream();
        try
        {
            await stream.CopyToAsync(content, Token);
            return content.ToArray();
        }
        catch (CryptographicException)
        {
            return null;
        }
        finally
        {
            await stream.DisposeAsync();
        }
    }
}
