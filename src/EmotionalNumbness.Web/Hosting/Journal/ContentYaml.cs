using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace EmotionalNumbness.Web.Hosting.Journal;

/// <summary>Reads the journal's word lists.</summary>
internal static class ContentYaml
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();

    /// <param name="file">Its path.</param>
    /// <param name="make">Makes what pages use of what the file holds; throws <see cref="FormatException"/> where that will not do.</param>
    /// <exception cref="InvalidDataException">Something has to be mended; the message names file and line.</exception>
    public static TMade Read<TFile, TMade>(string file, Func<TFile, TMade> make)
    {
        try
        {
            using var text = File.OpenText(file);
            return make(Yaml.Deserialize<TFile>(text) ?? throw new FormatException("There is nothing in it."));
        }
        catch (YamlException slip)
        {
            throw new InvalidDataException($"{file}({slip.Start.Line}): {(slip.InnerException ?? slip).Message.ReplaceLineEndings(" ")} Write it in the form of the other items of this file, or put the file back as it was.", slip);
        }
        // YAML has a word for nothing, and a list that is left empty is it.
        catch (NullReferenceException empty)
        {
            throw new InvalidDataException($"{file}(1): Something in it is empty that has to be filled in.", empty);
        }
        catch (FormatException wrong)
        {
            throw new InvalidDataException($"{file}(1): {wrong.Message}", wrong);
        }
    }
}
