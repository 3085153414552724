using System.Globalization;
using System.Security.Cryptography;

namespace EmotionalNumbness.Web.Commands.ProvePrivate;

/// <summary>Words that occur nowhere else. Each holds a letter beyond ASCII, so that its forms in different encodings differ.</summary>
internal sealed class Canaries
{
    private readonly List<(string Where, string Word)> all = [];

    public IReadOnlyList<(string Where, string Word)> All => all;

    /// <summary>A fresh one, remembered with the field that it is typed into.</summary>
    public string For(string where)
    {
        var word = string.Create(CultureInfo.InvariantCulture, $"zq{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}ö{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(3))}");
        all.Add((where, word));
        return word;
    }

    /// <summary>Something the program made and showed, such as a recovery code: it has to stay out of sight as well.</summary>
    public void Add(string where, string word) => all.Add((where, word));
}
