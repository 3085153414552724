using System.Text.RegularExpressions;
using EmotionalNumbness.Journal.Plan;

namespace EmotionalNumbness.Web.Pages.Journal.Plan;

/// <summary>The plan as it is typed: a line for each thing.</summary>
internal sealed partial record PlanForm
{
    public int Revision { get; init; }

    public string? WarningSigns { get; init; }

    public string? ThingsThatHelp { get; init; }

    public string? People { get; init; }

    public string? Professionals { get; init; }

    public string? Reasons { get; init; }

    public string? Safer { get; init; }

    public string? LineName { get; init; }

    public string? LinePhone { get; init; }

    public static PlanForm Of(HardTimesPlan plan, int revision) => new()
    {
        Revision = revision,
        WarningSigns = Lines(plan.WarningSigns),
        ThingsThatHelp = Lines(plan.ThingsThatHelp),
        People = Lines(plan.PeopleAndPlaces.Select(Line)),
        Professionals = Lines(plan.Professionals.Select(Line)),
        Reasons = Lines(plan.Reasons),
        Safer = Lines(plan.SaferSurroundings),
        LineName = plan.OwnHelpline?.Name,
        LinePhone = plan.OwnHelpline?.Phone,
    };

    public HardTimesPlan ToPlan() => new()
    {
        WarningSigns = [.. Split(WarningSigns)],
        ThingsThatHelp = [.. Split(ThingsThatHelp)],
        PeopleAndPlaces = [.. Split(People).Select(Contact)],
        Professionals = [.. Split(Professionals).Select(Contact)],
        Reasons = [.. Split(Reasons)],
        SaferSurroundings = [.. Split(Safer)],
        OwnHelpline = string.IsNullOrWhiteSpace(LineName) && string.IsNullOrWhiteSpace(LinePhone)
            ? null
            : new PlanContact((LineName ?? "").Trim(), string.IsNullOrWhiteSpace(LinePhone) ? null : LinePhone.Trim()),
    };

    /// <summary>Nothing of what was typed: this could end in a log.</summary>
    public override string ToString() => nameof(PlanForm);

    /// <summary>For a link; null for what no phone could dial.</summary>
    public static string? Dialled(string? phone)
    {
        var dialled = string.Concat((phone ?? "").Where(sign => char.IsAsciiDigit(sign) || sign is '+' or '*' or '#'));
        return dialled.Count(char.IsAsciiDigit) >= 2 ? $"tel:{dialled.Replace("#", "%23", StringComparison.Ordinal)}" : null;
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Line(PlanContact contact) => contact.Phone is null ? contact.Name : $"{contact.Name} {contact.Phone}".Trim();

    private static string[] Split(string? text) =>
        (text ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static PlanContact Contact(string line) =>
        PhoneAtTheEnd().Match(line) is { Success: true } found
            ? new PlanContact(line[..found.Index].Trim(), found.Value.Trim())
            : new PlanContact(line, null);

    // At least three digits, as people write numbers; a year or a house number alone is shorter or stands before words.
    [GeneratedRegex(@"(?:^|\s)[+(]?\d[\d ()./-]{1,24}\d$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PhoneAtTheEnd();
}
