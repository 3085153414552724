using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmotionalNumbness.Browser.Statement;

/// <summary>The statement as programs read it: W3C's Evaluation and Report Language 1.0, in JSON-LD.</summary>
internal static class StatementReport
{
    private const string Earl = "http://www.w3.org/ns/earl#";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IReadOnlyList<Criterion> criteria)
    {
        var graph = new JsonArray(
            new JsonObject { ["@id"] = "#site", ["@type"] = "TestSubject", ["title"] = "Emotional Numbness" },
            new JsonObject { ["@id"] = "#tests", ["@type"] = new JsonArray("Assertor", "Software"), ["title"] = "tests/run" });
        foreach (var criterion in criteria)
            graph.Add(AssertionOf(criterion));
        var report = new JsonObject
        {
            ["@context"] = new JsonObject
            {
                ["@vocab"] = Earl,
                ["title"] = "http://purl.org/dc/terms/title",
                ["description"] = "http://purl.org/dc/terms/description",
                ["assertedBy"] = Reference(),
                ["subject"] = Reference(),
                ["test"] = Reference(),
                ["mode"] = Reference(),
                ["outcome"] = Reference(),
            },
            ["@graph"] = graph,
        };
        return report.ToJsonString(Readable) + "\n";
    }

    private static JsonObject Reference() => new() { ["@type"] = "@id" };

    private static JsonObject AssertionOf(Criterion criterion) => new()
    {
        ["@type"] = "Assertion",
        ["assertedBy"] = "#tests",
        ["subject"] = "#site",
        ["test"] = $"https://www.w3.org/TR/WCAG22/#{criterion.Anchor}",
        ["mode"] = Earl + (criterion.Support == Support.InPart ? "semiAuto" : "automatic"),
        ["result"] = new JsonObject
        {
            ["@type"] = "TestResult",
            ["outcome"] = Earl + OutcomeOf(criterion.Support),
            ["title"] = $"{criterion.Number} {criterion.Name} ({criterion.Level})",
            ["description"] = criterion.How,
            ["info"] = new JsonArray([.. criterion.Tests.Select(test => JsonValue.Create(test))]),
        },
    };

    // What holds in part fails as a whole.
    private static string OutcomeOf(Support support) => support switch
    {
        Support.Supported => "passed",
        Support.InPart => "failed",
        _ => "inapplicable",
    };
}
