using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Web.Tests.Security.Fuzz;

/// <summary>Every form and every query parameter of the site: those its pages show, and those its code takes.</summary>
internal sealed partial class Doors
{
    // These end the session; a visitor without one tries them.
    private static readonly string[] Closing = ["/journal/lock", "/exit"];

    private readonly List<string> addresses = [];
    private readonly HashSet<string> plain = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Template, TemplateMatcher Matcher)> routes = [];
    private readonly Dictionary<string, List<string>> routeValues = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Door> all = new(StringComparer.Ordinal);

    private Doors()
    {
    }

    /// <summary>What the crawl came upon.</summary>
    public IReadOnlyList<Door> All => [.. all.Values.OrderBy(door => door.Kind, StringComparer.Ordinal)];

    public IReadOnlyList<Door> KeepingTheSession => [.. All.Where(door => !Closing.Contains(door.Route))];

    public int Pages => addresses.Count;

    /// <summary>Of the pages that were seen.</summary>
    public IReadOnlyList<string> Addresses => addresses;

    /// <summary>What stood in an address in the place of a name in braces.</summary>
    public IReadOnlyList<string> ValuesOf(string name) => routeValues.GetValueOrDefault(name) ?? [];

    public static async Task<Doors> FindAsync(SiteHost site, Writer visitor, params string[] beginnings)
    {
        var doors = new Doors();
        doors.plain.UnionWith(site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/')));
        var pages = await PagesOfAsync(site);
        foreach (var page in pages)
            doors.routes.Add((page.Template, new TemplateMatcher(TemplateParser.Parse(page.Template), new RouteValueDictionary())));
        await doors.CrawlAsync(visitor, beginnings);
        foreach (var page in pages)
            doors.AddTaken(page);
        return doors;
    }

    /// <summary>Pages that take forms, by their addresses.</summary>
    public static async Task<IReadOnlyList<string>> TakingFormsAsync(SiteHost site) =>
        [.. (await PagesOfAsync(site)).Where(page => page.Page.HandlerMethods.Any(handler => handler.HttpMethod == "Post")).Select(page => "/" + page.Template)];

    private static async Task<IReadOnlyList<(string Template, CompiledPageActionDescriptor Page)>> PagesOfAsync(SiteHost site)
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var pages = new List<(string, CompiledPageActionDescriptor)>();
        foreach (var page in site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
            pages.Add((page.AttributeRouteInfo!.Template!.TrimStart('/'), await loader.LoadAsync(page, EndpointMetadataCollection.Empty)));
        return pages;
    }

    private async Task CrawlAsync(Writer visitor, string[] beginnings)
    {
        const int MostOfOneKind = 2;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ofKind = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = new Queue<string>(beginnings);
        while (waiting.TryDequeue(out var address))
        {
            var kind = KindOf(address);
            if (!seen.Add(address) || Closing.Contains(kind) || (ofKind[kind] = ofKind.GetValueOrDefault(kind) + 1) > MostOfOneKind)
                continue;
            var page = await visitor.OpenAsync(address);
            if (page.ContentHeaders.ContentType?.MediaType != "text/html")
                continue;
            addresses.Add(address);
            foreach (var form in page.All("form[action]"))
                Add(OfForm(form));
            foreach (var link in page.OwnAddresses.Select(link => link.Split('#')[0]).Where(link => !link.Contains('.', StringComparison.Ordinal) && !InAnotherLanguage().IsMatch(link)).Distinct())
            {
                if (link.Contains('?', StringComparison.Ordinal))
                    Add(OfLink(link));
                waiting.Enqueue(link);
            }
        }
    }

    /// <summary>Its route, and what it would be asked for.</summary>
    private string KindOf(string address)
    {
        var parts = address.Split('?', 2);
        return RouteOf(parts[0]) + (parts.Length > 1 ? "?" + string.Join('&', parts[1].Split('&').Select(pair => pair.Split('=')[0])) : "");
    }

    private string RouteOf(string path)
    {
        // A word in an address is no place for a value: the plain one comes first.
        if (plain.Contains(path))
            return path;
        foreach (var (template, matcher) in routes)
        {
            var values = new RouteValueDictionary();
            if (!matcher.TryMatch(path, values))
                continue;
            foreach (var (name, value) in values)
                Remember(name, value?.ToString() ?? "");
            return "/" + template;
        }

        return path;
    }

    private void Remember(string name, string value)
    {
        if (!routeValues.TryGetValue(name, out var known))
            routeValues[name] = known = [];
        if (known.Count < 20 && !known.Contains(value))
            known.Add(value);
    }

    private Door OfForm(IElement form) => new(
        string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase) ? "POST" : "GET",
        RouteOf(form.GetAttribute("action")!.Split('?')[0]),
        [.. form.QuerySelectorAll("input[name], textarea[name], select[name], button[name]").Select(field => (field.GetAttribute("name")!, ValueOf(field)))],
        form.QuerySelector("input[type=file]") is not null);

    private static string ValueOf(IElement field) => field switch
    {
        IHtmlTextAreaElement text => text.Value,
        IHtmlSelectElement choice => choice.Value ?? "",
        _ => field.GetAttribute("value") ?? "",
    };

    private Door OfLink(string link)
    {
        var parts = link.Split('?', 2);
        return new("GET", RouteOf(parts[0]), [.. parts[1].Split('&').Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], Uri.UnescapeDataString(pair.ElementAtOrDefault(1) ?? "")))]);
    }

    /// <summary>What a page takes whether a form has it or not.</summary>
    private void AddTaken((string Template, CompiledPageActionDescriptor Page) page)
    {
        foreach (var handler in page.Page.HandlerMethods.Where(handler => handler.HttpMethod is "Get" or "Post"))
        {
            var bound = page.Page.BoundProperties.Where(property => handler.HttpMethod == "Post" || property.BindingInfo?.RequestPredicate is null);
            var names = handler.Parameters.Cast<ParameterDescriptor>().Concat(bound).SelectMany(taken => NamesOf(taken.BindingInfo?.BinderModelName ?? taken.Name, taken.ParameterType, 0));
            Add(new Door(handler.HttpMethod.ToUpperInvariant(), "/" + page.Template, [.. names.Select(name => (name, ""))]));
        }
    }

    private static IEnumerable<string> NamesOf(string name, Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(CancellationToken) || type.IsInterface && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type) || depth > 3)
            return [];
        if (type == typeof(string) || type.IsPrimitive || type.IsEnum || type.Namespace == "System")
            return [name];
        if (typeof(System.Collections.IEnumerable).IsAssignableFrom(type))
            return [name, $"{name}[0]", $"{name}[k].key", $"{name}[k].value", $"{name}.index"];
        return type.GetProperties().Where(property => property.CanWrite).SelectMany(property => NamesOf($"{name}.{property.Name}", property.PropertyType, depth + 1));
    }

    private void Add(Door door) => all.TryAdd(door.Kind, door);

    // The same pages and forms once more.
    [GeneratedRegex("^/es(/|$)")]
    private static partial Regex InAnotherLanguage();
}
