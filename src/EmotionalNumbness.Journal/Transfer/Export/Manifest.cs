using System.Text.Json;

namespace EmotionalNumbness.Journal.Transfer.Export;

/// <summary>What an archive says about itself. It comes last, when the counts are known.</summary>
internal static class Manifest
{
    public static byte[] Of(ExportCounts counts)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", OwnFormat.Name);
            json.WriteNumber("version", OwnFormat.Version);
            json.WriteNumber("lines", counts.Lines);
            json.WriteNumber("entries", counts.Entries);
            json.WriteNumber("revisions", counts.Revisions);
            json.WriteNumber("drafts", counts.Drafts);
            json.WriteNumber("checkIns", counts.CheckIns);
            json.WriteNumber("others", counts.Others);
            json.WriteStartObject("leftOut");
            json.WriteNumber("extraLocked", counts.LeftOutExtraLocked);
            json.WriteNumber("unreadable", counts.LeftOutUnreadable);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return memory.ToArray();
    }
}
