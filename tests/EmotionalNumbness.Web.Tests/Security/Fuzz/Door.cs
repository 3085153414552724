namespace EmotionalNumbness.Web.Tests.Security.Fuzz;

/// <summary>A way into the site: a form, or an address with what it can be asked.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Route">Its address; what stands in braces is filled in.</param>
/// <param name="Fields">As a browser would send them; an empty value for those it never showed.</param>
/// <param name="TakesFile">Whether the form has a file.</param>
internal sealed record Door(string Method, string Route, IReadOnlyList<(string Name, string Value)> Fields, bool TakesFile = false)
{
    public bool IsPost => Method == "POST";

    public bool IsOfJournal => Route.StartsWith("/journal", StringComparison.Ordinal);

    /// <summary>The same for two pages of one kind, so that each kind is tried as often.</summary>
    public string Kind => $"{Method} {Route} {string.Join(',', Fields.Select(one => one.Name).Distinct().Order(StringComparer.Ordinal))}";

    public override string ToString() => $"{Method} {Route}";
}
