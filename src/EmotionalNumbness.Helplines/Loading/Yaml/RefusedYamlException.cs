using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EmotionalNumbness.Helplines.Loading.Yaml;

/// <summary>YAML that would parse but that we do not take. Never leaves <see cref="Section.Parse"/>.</summary>
internal sealed class RefusedYamlException(ParsingEvent at, string message) : YamlException(at.Start, at.End, message);
