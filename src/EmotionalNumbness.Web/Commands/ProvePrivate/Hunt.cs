using System.Text;

namespace EmotionalNumbness.Web.Commands.ProvePrivate;

/// <summary>Looks for words in every file below a folder, in each form that a leak could take.</summary>
internal static class Hunt
{
    public static void In(DirectoryInfo folder, string when, Canaries canaries, List<Surface> searched, List<Finding> findings)
    {
        var wanted = canaries.All.SelectMany(canary => FormsOf(canary.Word).Select(form => (canary.Where, form.Name, form.Bytes))).ToList();
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder.FullName, file.FullName);
            var bytes = Read(file);
            searched.Add(new Surface(name, when, bytes.Length));
            foreach (var (where, form, needle) in wanted)
            {
                if (bytes.AsSpan().IndexOf(needle) >= 0 || Encoding.UTF8.GetBytes(name).AsSpan().IndexOf(needle) >= 0)
                    findings.Add(new Finding(where, form, $"{name}, {when}"));
            }
        }
    }

    /// <summary>UTF-8, UTF-16 in both orders, URL encoding in both cases, and Base64 at each of its three alignments.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> FormsOf(string word)
    {
        var utf8 = Encoding.UTF8.GetBytes(word);
        var url = Uri.EscapeDataString(word);
        return
        [
            ("UTF-8", utf8),
            ("UTF-16LE", Encoding.Unicode.GetBytes(word)),
            ("UTF-16BE", Encoding.BigEndianUnicode.GetBytes(word)),
            ("URL", Encoding.ASCII.GetBytes(url)),
            ("URL, lower case", Encoding.ASCII.GetBytes(url.ToLowerInvariant())),
            ("JSON", Encoding.ASCII.GetBytes(string.Concat(word.Select(letter => letter < 128 ? $"{letter}" : $"\\u{(int)letter:X4}")))),
            .. Enumerable.Range(0, 3).Select(shift => ($"Base64 at {shift}", Base64At(utf8, shift))),
        ];
    }

    // What stands around the word decides about its first and last digits; those in between are its own.
    private static byte[] Base64At(byte[] word, int shift)
    {
        var text = Convert.ToBase64String([.. new byte[shift], .. word]);
        var first = shift == 0 ? 0 : 4;
        var whole = (shift + word.Length) / 3 * 4;
        return Encoding.ASCII.GetBytes(text[first..whole]);
    }

    /// <summary>SQLite holds its files open, and a log may be written to at this moment.</summary>
    private static byte[] Read(FileInfo file)
    {
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

/// <param name="Name">The file, below the scratch folder.</param>
/// <param name="When">While the instance ran, or after.</param>
/// <param name="Bytes">How much of it there was.</param>
internal sealed record Surface(string Name, string When, int Bytes);

/// <param name="Where">The field the word was typed into.</param>
/// <param name="Form">How it was encoded.</param>
/// <param name="Surface">Where it stood.</param>
internal sealed record Finding(string Where, string Form, string Surface);
