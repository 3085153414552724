using System.Text;
using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.Tests.Loading;

public class ContentFolderTests
{
    [Theory]
    [InlineData(ContentFixture.Crying)]
    [InlineData(ContentFixture.Closest)]
    [InlineData(ContentFixture.About)]
    public void File_that_is_not_utf8_is_refused(string path)
    {
        using var content = new ContentFixture().With(path, Encoding.Latin1.GetBytes("caf\u00e9"));

        var load = content.Load();

        GuideAssert.RefusedAlsoAt(load, path, 1, "is not UTF-8 text");
    }

    [Theory]
    [InlineData(ContentFixture.Index)]
    [InlineData(ContentFixture.Closest)]
    [InlineData(ContentFixture.Labels)]
    [InlineData(ContentFixture.Wording)]
    [InlineData(ContentFixture.References)]
    public void Missing_file_is_refused(string path)
    {
        using var content = new ContentFixture().Without(path);

        var load = content.Load();

        GuideAssert.RefusedAlsoAt(load, path, 1, "This file is missing");
    }

    [Fact]
    public void Huge_file_is_refused_unread()
    {
        using var content = new ContentFixture().With(ContentFixture.Crying, new byte[(2 * 1024 * 1024) + 1]);

        var load = content.Load();

        GuideAssert.RefusedAt(load, ContentFixture.Crying, 1, "larger than 2048 KB");
    }

    [Fact]
    public void Byte_order_mark_and_windows_line_ends_change_nothing()
    {
        using var content = new ContentFixture();
        var plain = content.Publish();
        content.With(ContentFixture.Grief, "\uFEFF" + content.Read(ContentFixture.Grief).ReplaceLineEndings("\r\n"));

        var windows = content.Publish();

        Assert.Equal(plain.PartFor("grief")!.Html, windows.PartFor("grief")!.Html);
        Assert.Equal(plain.Version, windows.Version);
    }

    [Fact]
    public void Files_that_are_not_markdown_are_left_alone()
    {
        using var content = new ContentFixture().With("en/guide/grief.md~", "old").With("en/guide/notes.txt", "notes");

        var load = content.Load();

        Assert.Empty(load.Problems);
    }

    [Fact]
    public void Folder_that_does_not_exist_is_a_list_of_missing_files()
    {
        var source = new GuideSource(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString()), "en", new HashSet<string>());

        var load = GuideLoader.Load(source);

        Assert.Null(load.Guide);
        Assert.All(load.Problems, problem => Assert.Contains("This file is missing", problem.Message, StringComparison.Ordinal));
    }
}
