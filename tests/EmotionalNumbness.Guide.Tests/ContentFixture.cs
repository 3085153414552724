using System.Text;
using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.Tests;

/// <summary>A small content folder without a fault, in a temporary directory. A test changes the file it is about.</summary>
internal sealed class ContentFixture : IDisposable
{
    public const string Index = "en/guide/_index.yaml";
    public const string Closest = "en/guide/_closest.yaml";
    public const string Grief = "en/guide/grief.md";
    public const string Crying = "en/guide/crying.md";
    public const string About = "en/pages/about.md";
    public const string Wording = "en/wording.yaml";
    public const string Labels = "en/labels.yaml";
    public const string References = "references.json";

    /// <summary>The line of <see cref="Grief"/> on which its body begins.</summary>
    public const int BodyLine = 13;

    /// <summary>The line of <see cref="Grief"/> on which what <see cref="WithText"/> gets begins.</summary>
    public const int TextLine = BodyLine + 2;

    private static readonly HashSet<string> SiteAddresses = ["/", "/guide", "/guide/all", "/help", "/search", "/sources"];

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("guide-tests-");

    public ContentFixture() => this
        .With(Index, """
            - group: What is happening
              parts:
                - grief
            - group: More
              parts:
                - crying

            """)
        .With(Closest, """
            - say: Someone has died
              part: grief

            """)
        .With(Wording, """
            - find: at least
              why: it makes light of pain
              instead: leave it out
            - find: commit* suicide
              why: it sounds like a crime
              instead: died by suicide
            - find: "!"
              why: a calm page does not shout
              instead: a full stop

            """)
        .With(Labels, """
            source: Source
            emergency: "Emergency:"
            urgent: "Urgent:"
            non-urgent: "Not urgent:"
            warning: "Important:"
            care-heading-end: "if:"
            do-not: do not

            """)
        .With(References, """
            [
              {"id": "smith-2020", "title": "On grief", "author": [{"family": "Smith", "given": "Anna"}], "issued": {"date-parts": [[2020]]}},
              {"id": "jones-2018", "title": "On tears", "author": [{"family": "Jones", "given": "Ben"}], "issued": {"date-parts": [[2018]]}},
              {"id": "who-2023", "title": "On mood", "author": [{"literal": "World Health Organization"}], "issued": {"date-parts": [[2023]]}}
            ]

            """)
        .With(About, """
            ---
            title: About
            summary: What this is.
            reviewed: 2026-11-22
            review-by: 2027-11-22
            ---
            This is [a guide](/guide), and it speaks of [grief](/guide/grief#what-helps).

            """)
        .WithFile("grief", "Grief", "A fact [@smith-2020].\n\n## What helps\n\nTalk to [a crisis line](/help), or read about [crying](/guide/crying).\n")
        .WithFile("crying", "Crying", "Tears can stay away [@jones-2018].\n\n## Who cries\n\nPeople do.\n");

    public ContentFixture With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public ContentFixture With(string path, byte[] bytes)
    {
        var file = new FileInfo(PathOf(path));
        file.Directory!.Create();
        File.WriteAllBytes(file.FullName, bytes);
        return this;
    }

    public ContentFixture Without(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    public ContentFixture Replace(string path, string old, string now)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return With(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Grief, saying only this.</summary>
    public ContentFixture WithBody(string markdown) => WithFile("grief", "Grief", markdown).WithoutFragments();

    /// <summary>Grief, saying this after a paragraph with its citation.</summary>
    public ContentFixture WithText(string markdown) => WithBody($"A fact [@smith-2020].\n\n{markdown}\n");

    /// <summary>Another part, listed last.</summary>
    public ContentFixture WithPart(string slug, string title, string markdown) =>
        WithFile(slug, title, markdown).With(Index, $"{Read(Index)}    - {slug}\n");

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public GuideLoad Load() => GuideLoader.Load(new GuideSource(directory.FullName, "en", SiteAddresses));

    public PublishedGuide Publish()
    {
        var load = Load();
        Assert.Empty(load.Problems);
        return Assert.IsType<PublishedGuide>(load.Guide);
    }

    public Part PublishGrief() => Assert.IsType<Part>(Publish().PartFor("grief"));

    public void Dispose() => directory.Delete(recursive: true);

    private ContentFixture WithFile(string slug, string title, string markdown) => With($"en/guide/{slug}.md", $"""
        ---
        title: {title}
        short: {title}
        summary: What it is like.
        key-points:
          - First point.
          - Second point.
          - Third point.
        write: What do I notice?
        reviewed: 2026-11-22
        review-by: 2027-11-22
        ---
        {markdown}
        """);

    // A test that rewrites grief need not keep the heading that "about" links to.
    private ContentFixture WithoutFragments() => With(About, Read(About).Replace("#what-helps", "", StringComparison.Ordinal));

    private string PathOf(string path) => Path.Combine(directory.FullName, path);
}
