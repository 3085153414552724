using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmotionalNumbness.Guide;

namespace EmotionalNumbness.Web.Pages.Guide;

/// <summary>Describes a part to search engines (schema.org, as JSON-LD).</summary>
internal static class PartDescription
{
    public static string Of(Part part)
    {
        var description = part.IsQuestions ? Questions(part) : Article(part);
        description["@context"] = "https://schema.org";
        description["inLanguage"] = part.Language;
        description["name"] = part.Title;
        description["description"] = part.Summary;
        description["lastReviewed"] = part.Reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        // The default encoder escapes < and &, so the text can't end the script element it stands in.
        return description.ToJsonString(JsonSerializerOptions.Default);
    }

    private static JsonObject Article(Part part) => new()
    {
        ["@type"] = "MedicalWebPage",
        ["about"] = new JsonObject { ["@type"] = "Thing", ["name"] = part.Title },
        ["citation"] = new JsonArray([.. part.Sources.Where(source => source.Link is not null).Select(source => (JsonNode)source.Link!.AbsoluteUri)]),
    };

    private static JsonObject Questions(Part part) => new()
    {
        ["@type"] = "FAQPage",
        ["mainEntity"] = new JsonArray([.. part.Sections.Where(section => section.Heading.Length > 0).Select(Question)]),
    };

    private static JsonNode Question(Section section) => new JsonObject
    {
        ["@type"] = "Question",
        ["name"] = section.Heading,
        ["acceptedAnswer"] = new JsonObject { ["@type"] = "Answer", ["text"] = section.Text },
    };
}
