using System.Text;

namespace EmotionalNumbness.Web.Tests.Security.Fuzz;

/// <summary>A value nobody would type, and what kind of one it is. The kind may be told; the bytes are what is sent.</summary>
internal sealed record Hostile(string Kind, byte[] Bytes)
{
    private const int Megabyte = 1024 * 1024;

    private static readonly (string Kind, string[] Texts)[] Texts =
    [
        ("empty", ["", " ", "\t\n\v\f\r ", "\u00A0\u2003\u3000"]),
        ("NUL", ["\0", "a\0b", "\0\0\0\0", "2026-11-25\0"]),
        ("control", ["\u0001\u0002\u0008\u001B[31m\u007F\u0085", "a\r\nSet-Cookie: theme=dark\r\n\r\n", "\r", "\u2028\u2029"]),
        ("bidi", ["\u202Eabc\u202C", "\u2066\u2067\u2068\u2069", "\u200F\u200E\u061C", "\u202A\u202B\u202D\u202E"]),
        ("invisible", ["\u200B\u200C\u200D\u2060\uFEFF", "\u00AD", "\U000E0041\U000E007F", "\uFEFFa"]),
        ("no character", ["\uFFFE\uFFFF", "\uFDD0\uFDEF", "\U0010FFFF", "\uFFFD"]),
        ("marks", ["Z" + new string('\u0301', 500), "\u0345\u0345", "ﷺﷺ", "İıſK", "ß\u1E9E", "e\u0301\u0323"]),
        ("pictures", ["👩‍👩‍👧‍👦🏳️‍🌈👍🏿", "🇩🇪🇩", "\U0001F9D1\u200D", "𝕳𝖊𝖑𝖑𝖔", "鬱𠮟𩸽"]),
        ("number", ["-1", "0", "2147483648", "-2147483649", "9223372036854775808", "-0", "1e308", "1E999", "NaN", "∞", "0x7f", "١٢٣", "1,000", "+5", "00000000000000000001", "3.5", new string('9', 400)]),
        ("day", ["0001-01-01", "9999-12-31", "0000-00-00", "2026-02-30", "2026-13-01", "1900-02-29", "25/11/2026", "2026-W48-3", "-2026-11-25", "12026-01-01", "2026-11-25T25:61:61Z", "٢٠٢٦-١١-٢٥"]),
        ("time", ["24:00", "99:99", "-01:00", "00:00:00.0000000000001", "12:00 PM", "1.00:00:00"]),
        ("id", ["00000000-0000-0000-0000-000000000000", "ffffffffffffffffffffffffffffffff", "{0}", "../../etc/passwd", "..\\..\\x", "AAAAAAAAAAAAAAAAAAAAAA==", "%2e%2e%2f", "null", "undefined", "[object Object]"]),
        ("choice", ["Unknown", "true,false", "99999", "None,All", "TRUE", "on", "keep\0", "act", "restore;", "dark light"]),
        ("markup", ["<script>x</script>", "\"'><img src=x onerror=x>", "&#0;&#x110000;&notanentity", "{{7*7}}${7*7}<%=7*7%>", "]]>", "@Html.Raw(1)"]),
        ("query", ["' OR 1=1--", "\"; DROP TABLE Entries;--", "%' AND 1=0 UNION SELECT 1,2--", "* OR ~ NEAR/3 \"", "(((((((((", "\\", "field:^0", "a AND", "\"unclosed"]),
        ("address", ["//elsewhere.example", "https://elsewhere.example/", "/\\elsewhere.example", "javascript:x", "/journal\r\nX: y", "/journal/ä ö", "/journal/%0d%0a", "/%", "\\\\x", "/journal?to=/journal?to=/journal"]),
        ("zone", ["Etc/Nowhere", "UTC", "../UTC", "America/New_York\0", "europe/berlin", "Z", new string('z', 300)]),
        ("format", ["%s%s%s%n", "{0}{1}{999}", "{", "}", "$(x)", "`x`", "${jndi:x}"]),
    ];

    private static readonly byte[][] BrokenUtf8 =
    [
        [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xC0, 0x80], [0xFF, 0xFE], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [.. "a"u8, 0xF0, 0x9F, .. "b"u8],
    ];

    /// <summary>One of them; one of a megabyte only where it has room.</summary>
    public static Hostile Any(Random random, int longest)
    {
        var choice = random.Next(100);
        if (choice < 2 && longest >= Megabyte)
            return new("1 MB", Repeated(random, Megabyte));
        if (choice < 8)
            return new("long", Repeated(random, Math.Min(longest, random.Next(500, 40_000))));
        if (choice < 16)
            return new("broken UTF-8", BrokenUtf8[random.Next(BrokenUtf8.Length)]);
        if (choice < 24)
            return new("random", Encoding.UTF8.GetBytes(RandomText(random)));
        var (kind, texts) = Texts[random.Next(Texts.Length)];
        return new(kind, Encoding.UTF8.GetBytes(texts[random.Next(texts.Length)]));
    }

    /// <summary>What it stood for, with a piece gone, doubled or changed.</summary>
    public static Hostile Mutated(Random random, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value).ToList();
        for (var change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(3))
            {
                case 0: bytes.RemoveAt(at); break;
                case 1: bytes.Insert(at, bytes[at]); break;
                default: bytes[at] = (byte)random.Next(256); break;
            }
        }

        return new("mutated", [.. bytes]);
    }

    public override string ToString() => Kind;

    private static byte[] Repeated(Random random, int length)
    {
        string[] units = ["a", "\u0301", "\0", "👍", "<b>", "[", "> ", "*a", "\n- ", "`", "\r\n", "(", " "];
        var unit = Encoding.UTF8.GetBytes(units[random.Next(units.Length)]);
        return [.. Enumerable.Repeat(unit, (length / unit.Length) + 1).SelectMany(bytes => bytes).Take(length)];
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, 40); length > 0; length--)
            text.Append(new Rune(random.Next(2) == 0 ? random.Next(0x80) : random.Next(2) == 0 ? random.Next(0xD800) : random.Next(0xE000, 0x110000)));
        return text.ToString();
    }
}
