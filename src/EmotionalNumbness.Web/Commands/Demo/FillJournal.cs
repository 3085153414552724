using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.Demo;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Summary;

namespace EmotionalNumbness.Web.Commands.Demo;

/// <summary>Makes a journal with a made-up year in it, and whatever else a page could show.</summary>
internal sealed class FillJournal(
    CreateJournal create, FillDemo fill, WriteEntry write, JournalPlan plan, JournalSteps steps, KeepSettings settings, KeepAppointmentNotes notes)
{
    /// <summary>Two calls with the same seed and day make the same year, ids apart.</summary>
    /// <returns>False where the journal could not be made.</returns>
    public async Task<bool> FillAsync(string name, string passphrase, int seed, DateOnly today, DemoContent content, CancellationToken cancellationToken)
    {
        if (await create.CreateAsync(new NewJournal(name, passphrase), "demo", cancellationToken) is not CreateResult.Created created)
            return false;
        using var journal = created.Journal;
        // First, so that not even a half-filled one could be taken for somebody's own.
        await settings.SaveAsync(journal, new JournalSettings { IsDemo = true }, 0);
        await fill.FillAsync(journal, DemoYear.Of(seed, today, content.Text), cancellationToken);
        await AddOthersAsync(journal, today, content);
        return true;
    }

    private async Task AddOthersAsync(OpenJournal journal, DateOnly today, DemoContent content)
    {
        await write.SaveAsync(journal, new EntrySave(EntryId.New(), 0, SaveId.New(), DeviceId.New(), today, content.Locked, TimeSpan.Zero)
        {
            Marks = new EntryMarks { IsExtraLocked = true },
        });
        await plan.SaveAsync(journal, PlanOf(content.Plan), 0);
        await steps.SaveAsync(journal, new SmallStep { Text = content.Step, Chosen = today.AddDays(-20), Happened = new[] { -18, -15, -14, -9, -3 }.Select(today.AddDays).ToValueList() }, 0);
        await notes.SaveAsync(
            journal,
            new AppointmentNotes
            {
                Medicines = ValueList.Of([new Medicine(content.Medicine.Name, today.AddMonths(-content.Medicine.MonthsAgo), null)]),
                Questions = ValueList.Of([content.Question]),
            },
            0);
    }

    private static HardTimesPlan PlanOf(DemoPlan plan) => new()
    {
        WarningSigns = plan.WarningSigns.ToValueList(),
        ThingsThatHelp = plan.ThingsThatHelp.ToValueList(),
        PeopleAndPlaces = plan.People.Select(person => new PlanContact(person, null)).ToValueList(),
        Reasons = plan.Reasons.ToValueList(),
    };
}
