using System.IO.Compression;
using System.Text;

namespace EmotionalNumbness.Web.Tests.Pages.Journal.Transfer;

/// <summary>Files of other programs: those that the tests of the journal read.</summary>
internal static class Samples
{
    public static byte[] JrnlText => Of("jrnl.txt");

    public static byte[] Daylio => Of("daylio.csv");

    public static byte[] DayOne => Zip("Journal.json", Of("DayOne.json"));

    public static byte[] StandardNotes => Zip("Standard Notes Backup and Import File.txt", Of("StandardNotes.json"));

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Zip(string name, byte[] content)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            using var file = zip.CreateEntry(name).Open();
            file.Write(content);
        }

        return memory.ToArray();
    }

    private static byte[] Of(string name) => File.ReadAllBytes(
        Path.Combine(Repository.Root, "tests", "EmotionalNumbness.Journal.Tests", "Transfer", "Import", "Samples", name));
}
