using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using EmotionalNumbness.Journal.Tests.Transfer.Import.Samples;
using EmotionalNumbness.Journal.Transfer.Import;

namespace EmotionalNumbness.Journal.Tests.Transfer.Import;

public sealed class HostileFileTests
{
    private static readonly byte[] Entry = "[2026-03-04 07:40] words"u8.ToArray();

    [Fact]
    public async Task Nothing_is_refused_as_nothing()
    {
        Assert.Equal(RefusalReason.Empty, await Outcome.RefusalOfAsync([]));
        Assert.Equal(RefusalReason.Empty, await Outcome.RefusalOfAsync(" \r\n "u8.ToArray()));
        Assert.Equal(RefusalReason.Empty, await Outcome.RefusalOfAsync(Sample.Zip()));
    }

    [Theory]
    [InlineData("Dear diary")]
    [InlineData("{}")]
    [InlineData("[1,2,3]")]
    [InlineData("{\"entries\":[]}")]
    [InlineData("a,b,c\n1,2,3")]
    public async Task What_is_not_known_is_refused_as_unknown(string text) =>
        Assert.Equal(RefusalReason.NotRecognised, await Outcome.RefusalOfAsync(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public async Task Another_encoding_than_utf_8_is_refused_and_named(string encoding)
    {
        var of = Encoding.GetEncoding(encoding);

        Assert.Equal(RefusalReason.NotUtf8, await Outcome.RefusalOfAsync([.. of.GetPreamble(), .. of.GetBytes("[2026-03-04 07:40] Müde")]));
    }

    [Fact]
    public async Task A_picture_is_no_text_that_only_has_to_be_saved_otherwise() =>
        Assert.Equal(RefusalReason.NotRecognised, await Outcome.RefusalOfAsync([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, .. "JFIF"u8, 0, 1, 1, 0, 0, 1]));

    [Fact]
    public async Task One_byte_order_mark_is_left_out()
    {
        byte[] marked = [.. Encoding.UTF8.GetPreamble(), .. Entry];

        Assert.Equal("words", Assert.Single((await Outcome.OfAsync(marked)).Entries).Text);
    }

    [Fact]
    public async Task A_file_past_the_limit_is_refused_without_being_read_to_its_end()
    {
        using var endless = new EndlessStream();

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            () => OpenedImport.OpenAsync(endless, null, new ImportLimits { UploadBytes = 5_000_000 }, TestContext.Current.CancellationToken));

        Assert.Equal(new ImportRefusal(RefusalReason.TooLarge, 5_000_000), refused.Refusal);
        Assert.InRange(endless.Given, 5_000_000, 8_000_000);
    }

    [Fact]
    public async Task A_bomb_that_admits_its_size_is_refused_before_it_is_opened() =>
        Assert.Equal(RefusalReason.Bomb, await Outcome.RefusalOfAsync(Bomb(20_000_000)));

    [Fact]
    public async Task A_bomb_that_lies_about_its_size_is_stopped_while_it_unpacks()
    {
        var bomb = Bomb(64_000_000);
        Claim(bomb, 1000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var reason = await Outcome.RefusalOfAsync(bomb, new ImportLimits { RatioCountsFrom = 1_000_000 });

        // The library may notice the lie itself; either way nothing near the 64 MB is held.
        Assert.Contains(reason, (RefusalReason[])[RefusalReason.Bomb, RefusalReason.Damaged, RefusalReason.NotRecognised]);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32_000_000);
    }

    [Fact]
    public async Task Many_files_that_are_each_small_enough_are_stopped_by_their_sum()
    {
        var files = Enumerable.Range(0, 40).Select(i => ($"2026-03-{i % 28 + 1:00}-{i}.md", Encoding.UTF8.GetBytes(new string('x', 100_000))));

        Assert.Equal(RefusalReason.UnpacksTooLarge, await Outcome.RefusalOfAsync(Sample.Zip(files), new ImportLimits { TotalBytes = 2_000_000 }));
    }

    [Fact]
    public async Task A_file_past_the_limit_of_one_file_is_refused() =>
        Assert.Equal(
            RefusalReason.UnpacksTooLarge,
            await Outcome.RefusalOfAsync(Sample.Zip(("a.md", new byte[2_000_000])), new ImportLimits { FileBytes = 1_000_000 }));

    [Fact]
    public async Task More_files_than_allowed_are_refused_before_their_names_are_read() =>
        Assert.Equal(
            new ImportRefusal(RefusalReason.TooManyFiles, 100),
            (await Outcome.OfAsync(Sample.Zip(Enumerable.Range(0, 101).Select(i => ($"{i}.md", Entry))), new ImportLimits { ZipFiles = 100 })).Refusal);

    [Fact]
    public async Task More_entries_than_allowed_are_refused() =>
        Assert.Equal(RefusalReason.TooManyItems, await Outcome.RefusalOfAsync(Sample.JrnlText, new ImportLimits { Items = 1 }));

    [Theory]
    [InlineData("../a.md")]
    [InlineData("/etc/a.md")]
    [InlineData("b/../../a.md")]
    [InlineData("..\\a.md")]
    [InlineData("C:/a.md")]
    [InlineData("a\nb.md")]
    public async Task A_name_that_points_out_of_the_zip_refuses_it(string name) =>
        Assert.Equal(RefusalReason.UnsafeName, await Outcome.RefusalOfAsync(Sample.Zip((name, Entry))));

    [Fact]
    public async Task A_name_that_stands_twice_refuses_the_zip() =>
        Assert.Equal(RefusalReason.UnsafeName, await Outcome.RefusalOfAsync(Sample.Zip(("a.md", Entry), ("a.md", Entry))));

    [Fact]
    public async Task A_link_refuses_the_zip()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            var entry = zip.CreateEntry("a.md");
            entry.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var file = entry.Open();
            file.Write("/etc/passwd"u8);
        }

        Assert.Equal(RefusalReason.Link, await Outcome.RefusalOfAsync(memory.ToArray()));
    }

    [Fact]
    public async Task A_zip_with_a_password_is_refused_as_locked()
    {
        var zip = Sample.Zip(("a.md", Entry));
        zip[6] |= 1;
        zip[CentralHeader(zip) + 8] |= 1;

        Assert.Equal(RefusalReason.Encrypted, await Outcome.RefusalOfAsync(zip));
    }

    [Fact]
    public async Task Json_nested_without_end_is_refused_as_hostile()
    {
        var deep = $"{{\"version\":\"004\",\"items\":{new string('[', 100)}{new string(']', 100)}}}";
        var bottomless = $"{{\"items\":{new string('[', 2_000_000)}";

        Assert.Equal(RefusalReason.HostileJson, await Outcome.RefusalOfAsync(Encoding.UTF8.GetBytes(deep)));
        Assert.Equal(RefusalReason.Damaged, await Outcome.RefusalOfAsync(Encoding.UTF8.GetBytes(bottomless)));
    }

    [Fact]
    public async Task Json_that_names_a_thing_twice_is_refused_as_hostile() =>
        Assert.Equal(RefusalReason.HostileJson, await Outcome.RefusalOfAsync("""{"version":"004","items":[],"items":[]}"""u8.ToArray()));

    [Fact]
    public async Task A_file_cut_off_anywhere_is_refused_or_reported_and_never_throws()
    {
        foreach (var (_, sample) in Sample.All)
        {
            for (var length = 0; length < sample.Length; length += Math.Max(1, sample.Length / 40))
                await Outcome.OfAsync(sample[..length]);
        }
    }

    [Fact]
    public async Task A_changed_byte_in_a_zip_is_noticed()
    {
        var zip = Sample.Zip(("2026-03-04.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 300)))));
        zip[80] ^= 0x10;

        var outcome = await Outcome.OfAsync(zip);

        Assert.Empty(outcome.Entries);
        Assert.Equal(ProblemKind.Damaged, Assert.Single(outcome.Report.Problems).Kind);
    }

    private static byte[] Bomb(int size) => Sample.Zip(("a.json", new byte[size]));

    /// <summary>Writes another unpacked size into both headers.</summary>
    private static void Claim(byte[] zip, uint size)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(22), size);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(CentralHeader(zip) + 24), size);
    }

    private static int CentralHeader(byte[] zip) => zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Given;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
