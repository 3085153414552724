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
    public const string ExerciseIndex = "en/exercises/_index.yaml";
    public const string Senses = "en/exercises/senses.md";
    public const string Walk = "en/exercises/walk.md";
    public const string Breath = "en/exercises/breath.md";
    public const string Start = "en/start.yaml";
    public const string Programme = "en/programme.yaml";

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
        .With(ExerciseIndex, """
            - group: Outward
              exercises:
                - senses
                - walk
            - group: Inward
              exercises:
                - breath

            """)
        .With(Senses, ExerciseText("Senses", "outward", 1))
        .With(Walk, ExerciseText("Walk", "outward", 2))
        .With(Breath, """
            ---
            title: Breath
            summary: Slowly out.
            purpose: For tension.
            direction: inward
            eyes: either
            cautions:
              - Stop when you feel dizzy.
            sure: Fairly sure.
            paces:
              - name: In 4, out 6
                in: 4
                out: 6
            ways:
              - name: Short
                minutes: 1
                steps:
                  - say: Breathe
                    seconds: 60
                    breathe: yes
            next: Read about crying
            next-to: /guide/crying
            reviewed: 2026-11-22
            review-by: 2027-11-22
            ---
            A fact [@smith-2020].

            """)
        .With(Start, """
            first: closest
            danger-words:
              - suicid*
            otherwise:
              - to: /exercises/senses
                because: It is short.
              - to: /exercises/breath
                because: It says more.
              - to: /guide/crying
                because: It says more.
            questions:
              - name: closest
                ask: Which is closest?
                answers:
                  - say: Someone died
                    then: now
                    suggest:
                      - to: /guide/crying
                        because: You said that someone died.
                  - say: I think of suicide
                    danger: yes
                    suggest:
                      - to: /help
                        because: You matter.
              - name: now
                ask: What would fit?
                answers:
                  - say: To move
                    suggest:
                      - to: /exercises/walk
                        because: You want to move.
                  - say: To read
                    suggest:
                      - to: /exercises/breath
                        because: You want to read.

            """)
        .With(Programme, "title: Seven days\nsummary: Ten minutes a day.\nnotes:\n  - In any order.\ndays:\n" + string.Concat(Enumerable.Repeat("  - title: A day\n    read: crying\n    do: senses\n    write: What did I see?\n", 7)))
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

    /// <summary>Grief in Spanish, and what a translation needs besides.</summary>
    public ContentFixture WithSpanish() => this
        .With("es/labels.yaml", """
            source: Fuente
            emergency: "Emergencia:"
            urgent: "Urgente:"
            non-urgent: "Sin urgencia:"
            warning: "Importante:"
            care-heading-end: "si:"
            do-not: "no"

            """)
        .With("es/wording.yaml", """
            - find: comet* suicidio
              why: it sounds like a crime
              instead: murió por suicidio

            """)
        .With("es/guide/_groups.yaml", """
            - group: What is happening
              name: Qué está pasando
            - group: More
              name: Más

            """)
        .With("es/exercises/_groups.yaml", """
            - group: Outward
              name: Hacia fuera
            - group: Inward
              name: Hacia dentro

            """)
        .With("es/exercises/breath.md", Read(Breath).Replace("title: Breath", "title: Respirar", StringComparison.Ordinal))
        .With("es/start.yaml", Read(Start).Replace("I think of suicide", "Pienso en el suicidio", StringComparison.Ordinal))
        .With("es/guide/grief.md", Read(Grief).Replace("title: Grief", "title: Duelo", StringComparison.Ordinal));

    public TranslationLoad LoadSpanish() => TranslationLoader.Load(new GuideSource(directory.FullName, "en", SiteAddresses), "es");

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

    private static string ExerciseText(string title, string direction, int minutes) => $"""
        ---
        title: {title}
        summary: Look around.
        purpose: For when you feel far away.
        direction: {direction}
        eyes: open
        cautions:
          - Stop when you feel worse.
        sure: Not tested.
        ways:
          - name: Short
            minutes: {minutes}
            steps:
              - say: Look
                more: Name the colour.
                seconds: {minutes * 60 - 20}
              - say: Listen
                seconds: 20
        next: Read about crying
        next-to: /guide/crying
        reviewed: 2026-11-22
        review-by: 2027-11-22
        ---
        A fact [@smith-2020].

        """;

    // A test that rewrites grief need not keep the heading that "about" links to.
    private ContentFixture WithoutFragments() => With(About, Read(About).Replace("#what-helps", "", StringComparison.Ordinal));

    private string PathOf(string path) => Path.Combine(directory.FullName, path);
}
