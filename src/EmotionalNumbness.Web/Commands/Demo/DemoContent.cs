using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Demo;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace EmotionalNumbness.Web.Commands.Demo;

/// <summary><c>content/en/journal/demo.yaml</c>: what a demo journal is put together from.</summary>
internal sealed class DemoContent
{
    public List<string> Early { get; init; } = [];

    public List<string> Late { get; init; } = [];

    public List<string> Any { get; init; } = [];

    public List<string> Tags { get; init; } = [];

    /// <summary>Of an entry that is extra-locked.</summary>
    public string Locked { get; init; } = "";

    public DemoPlan Plan { get; init; } = new();

    public string Step { get; init; } = "";

    public DemoMedicine Medicine { get; init; } = new();

    public string Question { get; init; } = "";

    public DemoText Text => new(Early.ToValueList(), Late.ToValueList(), Any.ToValueList(), Tags.ToValueList());

    /// <exception cref="InvalidDataException">Something has to be mended; the message names file and line.</exception>
    public static DemoContent Read(string content)
    {
        var file = Path.Combine(content, "en", "journal", "demo.yaml");
        try
        {
            using var text = File.OpenText(file);
            var demo = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<DemoContent>(text);
            return demo is { Early.Count: > 0, Late.Count: > 0, Any.Count: > 0, Tags.Count: > 0, Locked.Length: > 0, Step.Length: > 0 }
                ? demo
                : throw new InvalidDataException($"{file}(1): early, late, any, tags, locked and step each need something.");
        }
        catch (YamlException slip)
        {
            throw new InvalidDataException($"{file}({slip.Start.Line}): {slip.Message}", slip);
        }
    }
}

internal sealed class DemoPlan
{
    public List<string> WarningSigns { get; init; } = [];

    public List<string> ThingsThatHelp { get; init; } = [];

    public List<string> People { get; init; } = [];

    public List<string> Reasons { get; init; } = [];
}

internal sealed class DemoMedicine
{
    public string Name { get; init; } = "";

    public int MonthsAgo { get; init; }
}
