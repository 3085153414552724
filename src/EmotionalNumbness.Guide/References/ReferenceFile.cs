using System.Text.Json;
using System.Text.Json.Serialization;
using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.References;

/// <summary>Reads <c>references.json</c>: CSL-JSON 1.0, of which we know the fields below.</summary>
internal static class ReferenceFile
{
    public const string Name = "references.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Dictionary<string, Reference> Read(ContentFolder folder, ProblemList problems)
    {
        var byKey = new Dictionary<string, Reference>(StringComparer.Ordinal);
        if (folder.Read(Name, problems) is not { } text)
            return byKey;

        foreach (var item in Parse(text, problems))
        {
            if (string.IsNullOrWhiteSpace(item?.Id) || string.IsNullOrWhiteSpace(item.Title))
                problems.Add(Name, LineOf(text, item?.Id), $"The source “{item?.Id}” needs an \"id\" and a \"title\".");
            else if (!byKey.TryAdd(item.Id, item.ToReference()))
                problems.Add(Name, LineOf(text, item.Id), $"The source “{item.Id}” is there twice. Keep one.");
        }

        return byKey;
    }

    private static List<CslItem?> Parse(string text, ProblemList problems)
    {
        try
        {
            return JsonSerializer.Deserialize<List<CslItem?>>(text, Json) ?? [];
        }
        catch (JsonException error)
        {
            problems.Add(Name, (int)(error.LineNumber ?? 0) + 1, "This is not valid JSON. Look for a missing comma or quotation mark just before this line.");
            return [];
        }
    }

    private static int LineOf(string text, string? id)
    {
        var at = string.IsNullOrWhiteSpace(id) ? -1 : text.LastIndexOf($"\"{id}\"", StringComparison.Ordinal);
        return at < 0 ? 1 : text.AsSpan(0, at).Count('\n') + 1;
    }

    private sealed record CslItem(
        string? Id,
        string? Title,
        IReadOnlyList<CslName?>? Author,
        CslDate? Issued,
        [property: JsonPropertyName("container-title")] string? ContainerTitle,
        string? Publisher,
        string? Volume,
        string? Issue,
        string? Page,
        [property: JsonPropertyName("DOI")] string? Doi,
        [property: JsonPropertyName("URL")] string? Url)
    {
        public Reference ToReference() => new(
            Id!,
            string.Join(", ", (Author ?? []).OfType<CslName>().Select(name => name.ToString())),
            Issued?.DateParts is [[var year, ..], ..] ? year : null,
            Title!,
            Place(),
            Link());

        private string Place()
        {
            var volume = Issue is null ? Volume : $"{Volume}({Issue})";
            var pages = string.Join(":", new[] { volume, Page }.Where(text => !string.IsNullOrEmpty(text)));
            return string.Join(" ", new[] { ContainerTitle ?? Publisher, pages }.Where(text => !string.IsNullOrEmpty(text)));
        }

        private Uri? Link()
        {
            var address = Doi is null ? Url : $"https://doi.org/{Doi}";
            return Uri.TryCreate(address, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps ? link : null;
        }
    }

    private sealed record CslName(string? Family, string? Given, string? Literal)
    {
        public override string ToString() => Literal ?? $"{Family} {Initials}".TrimEnd();

        private string Initials =>
            string.Concat((Given ?? "").Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(name => name[0]));
    }

    private sealed record CslDate([property: JsonPropertyName("date-parts")] IReadOnlyList<IReadOnlyList<int>>? DateParts);
}
