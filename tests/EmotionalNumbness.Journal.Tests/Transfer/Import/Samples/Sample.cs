using System.IO.Compression;
using System.Text;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import.Samples;

/// <summary>Files as other programs write them, made by us from what is documented of their formats. None is anyone's real entry.</summary>
internal static class Sample
{
    public static byte[] DayOne => Zip(("Journal.json", Bytes("DayOne.json")), ("photos/d41d8cd98f00b204e9800998ecf8427e.jpeg", [0xFF, 0xD8, 0xFF]));

    public static byte[] JrnlJson => Bytes("jrnl.json");

    public static byte[] JrnlText => Bytes("jrnl.txt");

    public static byte[] Daylio => Bytes("daylio.csv");

    public static byte[] StandardNotes => Zip(
        ("Standard Notes Backup and Import File.txt", Bytes("StandardNotes.json")), ("Items/Note/Today I noticed-4d1e7e0a.txt", "Right now, my body feels heavy."u8.ToArray()));

    public static byte[] DailyTxT => Zip(("2026/03.json", Bytes("DailyTxT/2026/03.json")), ("tags.json", Bytes("DailyTxT/tags.json")), ("files/kettle.jpg", [0xFF, 0xD8]));

    public static byte[] Journey => Zip(("1772655300000-3fe8fd2121c01e26.json", Bytes("Journey.json")), ("1772655300000-3fe8fd2121c01e26-a.jpg", [0xFF, 0xD8]));

    public static byte[] Markdown => Zip(
        ("2026/A walk.md", Bytes("Markdown/2026/A walk.md")), ("2026/2026-03-05.md", Bytes("Markdown/2026/2026-03-05.md")), ("2026/picture.png", [0x89, 0x50]));

    /// <summary>By a short name: what the tests about all of them are told apart by.</summary>
    public static IReadOnlyDictionary<string, byte[]> All { get; } = new Dictionary<string, byte[]>
    {
        ["Day One"] = DayOne,
        ["jrnl JSON"] = JrnlJson,
        ["jrnl text"] = JrnlText,
        ["Daylio"] = Daylio,
        ["Standard Notes"] = StandardNotes,
        ["DailyTxT"] = DailyTxT,
        ["Journey"] = Journey,
        ["Markdown"] = Markdown,
    };

    public static byte[] Bytes(string name) => File.ReadAllBytes(
        Path.Combine(Repository.Root, "tests", "EmotionalNumbness.Journal.Tests", "Transfer", "Import", "Samples", name));

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Zip(params IEnumerable<(string Name, byte[] Content)> files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var file = zip.CreateEntry(name).Open();
                file.Write(content);
            }
        }

        return memory.ToArray();
    }
}
