using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace EmotionalNumbness.Journal.Vault;

/// <summary>
/// The printed code that opens a journal when the passphrase, or even the name, is forgotten: 160 random bits
/// in Crockford's base 32, 32 symbols and a check symbol.
/// </summary>
public sealed class RecoveryCode
{
    /// <summary>In bytes.</summary>
    internal const int Size = 20;

    private const int SymbolCount = Size * 8 / 5;
    private const int GroupSize = 4;

    private readonly byte[] bytes;

    private RecoveryCode(byte[] bytes) => this.bytes = bytes;

    /// <summary>
    /// To show once: seven groups of four and one of five, parted by hyphens, such as <c>7K3M-0QZD-…-W4RTB</c>. Secret.
    /// </summary>
    public string Text
    {
        get
        {
            var symbols = Crockford.Encode(bytes);
            var groups = symbols.Chunk(GroupSize).Select(group => new string(group));
            return string.Join('-', groups) + Crockford.CheckSymbol(symbols);
        }
    }

    /// <summary>
    /// Forgives case, spaces, hyphens and dots, O for 0, I and L for 1. False when the check symbol tells of a slip.
    /// </summary>
    public static bool TryRead(string? typed, [NotNullWhen(true)] out RecoveryCode? code)
    {
        code = null;
        if (typed is null || typed.Length > 200)
            return false;
        var tidy = Crockford.Tidy(typed);
        var read = new byte[Size];
        if (tidy.Length != SymbolCount + 1 || !Crockford.TryDecode(tidy.AsSpan(0, SymbolCount), read))
            return false;
        if (Crockford.CheckSymbol(tidy.AsSpan(0, SymbolCount)) == tidy[^1])
            code = new RecoveryCode(read);
        return code is not null;
    }

    /// <summary>Not the code: this could end in a log.</summary>
    public override string ToString() => nameof(RecoveryCode);

    /// <summary>Draws again where the check would be a sign that is hard to read out; that costs 0.2 of the 160 bits.</summary>
    internal static RecoveryCode Create()
    {
        while (true)
        {
            var bytes = RandomNumberGenerator.GetBytes(Size);
            if (Crockford.CheckSymbol(Crockford.Encode(bytes)) is not null)
                return new RecoveryCode(bytes);
        }
    }

    internal void CopyTo(Span<byte> destination) => bytes.CopyTo(destination);
}
