using System.IO.Compression;
using CsCheck;
using EmotionalNumbness.Journal.Tests.Transfer.Import.Samples;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

/// <summary>Whatever happens to the bytes of a file: it is read, reported or refused. Nothing else.</summary>
public sealed class MutationTests
{
    private static readonly Gen<(int Place, byte Value, int Kind)> Change = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte, Gen.Int[0, 3]);

    private static readonly Gen<(byte[] File, (int, byte, int)[] Changes)> File =
        Gen.Select(Gen.Int[0, Sample.All.Count - 1], Change.Array[1, 6]).Select((index, changes) => (Sample.All.Values.ElementAt(index), changes));

    [Fact]
    public Task A_changed_file_is_taken_or_refused() =>
        File.SampleAsync(async any => await Outcome.OfAsync(Changed(any.File, any.Changes)), iter: 1500, threads: 1);

    /// <summary>A ZIP notices changed bytes by its checksums, so this changes what is in it and packs it again.</summary>
    [Fact]
    public Task A_changed_file_within_a_zip_is_taken_or_refused() =>
        File.Where(any => any.File[0] == 'P').SampleAsync(
            async any => await Outcome.OfAsync(Sample.Zip(Unpacked(any.File).Select((file, i) => i == 0 ? (file.Name, Changed(file.Content, any.Changes)) : file))),
            iter: 1500, threads: 1);

    private static byte[] Changed(byte[] file, (int Place, byte Value, int Kind)[] changes)
    {
        var bytes = file.ToList();
        foreach (var (place, value, kind) in changes)
        {
            var at = bytes.Count == 0 ? 0 : place % bytes.Count;
            if (bytes.Count == 0 || kind == 0)
                bytes.Insert(at, value);
            else if (kind == 1)
                bytes.RemoveAt(at);
            else if (kind == 2)
                bytes[at] = value;
            else
                bytes.InsertRange(at, bytes.Slice(at, Math.Min(bytes.Count - at, value)));
        }

        return [.. bytes];
    }

    private static List<(string Name, byte[] Content)> Unpacked(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using var packed = entry.Open();
            packed.CopyTo(content);
            return (entry.FullName, content.ToArray());
        }).ToList();
    }
}
