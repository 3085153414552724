using System.Text.Json;
using Microsoft.Playwright;

namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>What Chromium tells a screen reader of a page, in the order in which it is read.</summary>
internal sealed class AccessibilityTree
{
    private static readonly string[] WholePage = ["complementary", "banner", "main", "contentinfo"];

    private readonly Dictionary<string, JsonElement> byId;
    private readonly List<AccessibilityNode> nodes = [];

    private AccessibilityTree(Dictionary<string, JsonElement> byId) => this.byId = byId;

    /// <summary>Landmarks, headings, and whatever can be used.</summary>
    public IReadOnlyList<AccessibilityNode> Nodes => nodes;

    public static async Task<AccessibilityTree> ReadAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var answer = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes").EnumerateArray().ToList();
        await session.DetachAsync();
        // The boxes of wrapped lines of text come more than once; nothing here asks for them.
        var tree = new AccessibilityTree(answer.DistinctBy(IdOf).ToDictionary(IdOf));
        tree.Walk(answer[0], []);
        return tree;
    }

    /// <summary>What a person who hears the page would stumble over (WCAG 1.3.1, 2.4.4, 2.4.6, 4.1.2).</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var node in nodes.Where(node => (node.IsControl || node.IsHeading) && string.IsNullOrWhiteSpace(node.Name)))
            yield return $"no name: {node} {node.Address}";

        var whole = nodes.Where(node => node.IsLandmark && node.Landmarks.Count == 0).Select(node => node.Role).ToList();
        if (!whole.SequenceEqual(WholePage))
            yield return $"landmarks: {string.Join(", ", whole)}";

        foreach (var same in nodes.Where(node => node.IsLandmark).GroupBy(node => (node.Role, node.Name)).Where(same => same.Count() > 1))
            yield return $"two landmarks of one name: {same.First()}";

        var levels = nodes.Where(node => node.IsHeading).ToList();
        if (levels.Count(heading => heading.Level == 1) != 1)
            yield return "has not one heading of level 1";
        foreach (var (before, after) in levels.Zip(levels.Skip(1)).Where(pair => pair.Second.Level > pair.First.Level + 1))
            yield return $"a level is left out: {before}, {after}";

        foreach (var same in nodes.Where(node => node.Role == "link" && !HasContext(node)).GroupBy(node => (node.Name, string.Join('>', node.Landmarks))).Where(same => same.Select(link => link.Address).Distinct().Count() > 1))
            yield return $"one name for several places: “{same.Key.Name}”, {string.Join(", ", same.Select(link => link.Address).Distinct())}";
    }

    // A citation's number is told apart by the sentence it stands in, an earlier version by its place in the list (2.4.4).
    private static bool HasContext(AccessibilityNode link) =>
        link.Address.Contains("source-", StringComparison.Ordinal) || link.Address.Contains("/entry/", StringComparison.Ordinal);

    /// <summary>Landmarks, headings and controls of a part of the page, one a line, to be read by people.</summary>
    public string OutlineOf(string landmark) =>
        string.Join('\n', nodes.Where(node => node.Role == landmark || node.Landmarks.Contains(landmark)));

    private void Walk(JsonElement node, string[] landmarks)
    {
        if (!node.GetProperty("ignored").GetBoolean())
        {
            var read = Read(node, landmarks);
            if (read.IsControl || read.IsHeading || read.IsLandmark)
                nodes.Add(read);
            if (read.IsLandmark)
                landmarks = [.. landmarks, read.Role];
        }

        if (node.TryGetProperty("childIds", out var children))
        {
            foreach (var child in children.EnumerateArray())
            {
                if (byId.TryGetValue(child.GetString()!, out var inner))
                    Walk(inner, landmarks);
            }
        }
    }

    private static AccessibilityNode Read(JsonElement node, string[] landmarks)
    {
        var properties = node.TryGetProperty("properties", out var given) ? given.EnumerateArray().ToList() : [];
        return new AccessibilityNode(Text(node, "role"), Text(node, "name"), Property("level").ValueKind == JsonValueKind.Number ? Property("level").GetInt32() : 0, Property("url").ValueKind == JsonValueKind.String ? Property("url").GetString()! : "", landmarks);

        JsonElement Property(string name) =>
            properties.FirstOrDefault(property => property.GetProperty("name").GetString() == name) is { ValueKind: JsonValueKind.Object } found ? found.GetProperty("value").GetProperty("value") : default;
    }

    private static string IdOf(JsonElement node) => node.GetProperty("nodeId").GetString()!;

    private static string Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var found) && found.TryGetProperty("value", out var value) ? value.ToString() : "";
}
