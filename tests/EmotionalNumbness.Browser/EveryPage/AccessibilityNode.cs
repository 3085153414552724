namespace EmotionalNumbness.Browser.EveryPage;

/// <summary>One thing of a page as a screen reader is told of it.</summary>
/// <param name="Role">Chromium's word for it, such as link or heading.</param>
/// <param name="Name">What is read out.</param>
/// <param name="Level">Of a heading; otherwise 0.</param>
/// <param name="Address">Where a link leads; otherwise empty.</param>
/// <param name="Landmarks">The landmarks around it, from the outside in.</param>
internal sealed record AccessibilityNode(string Role, string Name, int Level, string Address, IReadOnlyList<string> Landmarks)
{
    private static readonly HashSet<string> ControlRoles =
        new(["link", "button", "checkbox", "radio", "textbox", "searchbox", "combobox", "DisclosureTriangle", "Date", "InputTime", "spinbutton", "menuitem", "tab", "slider"], StringComparer.Ordinal);

    private static readonly HashSet<string> LandmarkRoles =
        new(["banner", "navigation", "main", "complementary", "contentinfo", "search", "region", "form"], StringComparer.Ordinal);

    public bool IsControl => ControlRoles.Contains(Role);

    /// <summary>A form without a name is told of as one, and is no landmark.</summary>
    public bool IsLandmark => LandmarkRoles.Contains(Role) && (Role != "form" || Name.Length > 0);

    public bool IsHeading => Role == "heading";

    public override string ToString() =>
        new string(' ', 2 * Landmarks.Count) + (IsHeading ? $"heading {Level}" : Role == "DisclosureTriangle" ? "summary" : Role) + (Name.Length > 0 ? $" “{Name}”" : "");
}
