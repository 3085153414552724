using System.Text.Json;
using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Transfer.Export.Page;

/// <summary>The plan for hard times comes first: whoever opens this file on a bad night may look for it.</summary>
internal static class PagePlan
{
    public static async Task WriteAsync(PageText page, JournalDbContext db, OpenJournal journal, CancellationToken cancellationToken)
    {
        var kind = SmallKind.All.Single(kind => kind.Kind is RecordKind.Plan);
        if ((await SmallRows.AllAsync(db, journal, kind, cancellationToken)) is not [{ Json: { } json }]
            || JsonSerializer.Deserialize(json, PlanJson.Default.HardTimesPlan) is not { } plan)
        {
            return;
        }

        await page.HeadingAsync(2, ExportWord.Plan);
        await page.ListAsync(ExportWord.OwnHelpline, plan.OwnHelpline is { } line ? [Of(line)] : []);
        await page.ListAsync(ExportWord.WarningSigns, plan.WarningSigns);
        await page.ListAsync(ExportWord.ThingsThatHelp, plan.ThingsThatHelp);
        await page.ListAsync(ExportWord.PeopleAndPlaces, plan.PeopleAndPlaces.Select(Of));
        await page.ListAsync(ExportWord.Professionals, plan.Professionals.Select(Of));
        await page.ListAsync(ExportWord.Reasons, plan.Reasons);
        await page.ListAsync(ExportWord.SaferSurroundings, plan.SaferSurroundings);
    }

    private static string Of(PlanContact contact) => contact.Phone is null ? contact.Name : $"{contact.Name}: {contact.Phone}";
}
