using System.Globalization;

namespace EmotionalNumbness.Web.Pages.Journal.CheckIns;

/// <summary>A row of radio buttons with whole numbers.</summary>
/// <param name="Name">Of the field.</param>
/// <param name="Chosen">What stands in it.</param>
/// <param name="Low">What its least number means.</param>
/// <param name="High">What its greatest number means.</param>
/// <param name="Least">The first number; there are eleven.</param>
internal sealed record ScaleField(string Name, string? Chosen, string Low, string High, int Least = 0)
{
    public IReadOnlyList<string> Values => [.. Enumerable.Range(Least, 11).Select(value => value.ToString(CultureInfo.InvariantCulture))];
}
