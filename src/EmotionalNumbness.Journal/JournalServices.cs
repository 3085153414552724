using EmotionalNumbness.Journal.Calendar;
using EmotionalNumbness.Journal.CheckIns;
using EmotionalNumbness.Journal.Creating;
using EmotionalNumbness.Journal.Deleting;
using EmotionalNumbness.Journal.Demo;
using EmotionalNumbness.Journal.Drafts;
using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Exercises;
using EmotionalNumbness.Journal.Held;
using EmotionalNumbness.Journal.KeySlots;
using EmotionalNumbness.Journal.OnThisDay;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Plan;
using EmotionalNumbness.Journal.Records;
using EmotionalNumbness.Journal.Search;
using EmotionalNumbness.Journal.Sessions;
using EmotionalNumbness.Journal.Settings;
using EmotionalNumbness.Journal.Steps;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Journal.Summary;
using EmotionalNumbness.Journal.Transfer.Export;
using EmotionalNumbness.Journal.Transfer.Import;
using EmotionalNumbness.Journal.Transfer.Import.Uploads;
using EmotionalNumbness.Journal.Trends;
using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Upkeep;
using EmotionalNumbness.Journal.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal;

/// <summary>Registers what a journal can do.</summary>
public static class JournalServices
{
    /// <summary>
    /// Adds every ability as a singleton, safe for many requests at once. The host also registers logging and a provider
    /// (such as AddJournalSqlite), awaits <see cref="JournalDatabase.PrepareAsync"/> before it serves, and runs
    /// <see cref="JournalUpkeep"/> on a timer.
    /// </summary>
    /// <param name="services">The host's.</param>
    /// <param name="refused">Passphrases that are tried first, from content.</param>
    /// <param name="configure">Such as binding the section "Journal", which messages about wrong values name.</param>
    public static IServiceCollection AddJournal(
        this IServiceCollection services, RefusedPassphrases refused, Action<JournalOptions>? configure = null) => services.AddJournal(_ => refused, configure);

    /// <summary>The same for a host whose list of refused passphrases changes while it runs.</summary>
    /// <param name="services">The host's.</param>
    /// <param name="refused">Gives the newest list; asked each time a passphrase is judged.</param>
    /// <param name="configure">Such as binding the section "Journal", which messages about wrong values name.</param>
    public static IServiceCollection AddJournal(
        this IServiceCollection services, Func<IServiceProvider, RefusedPassphrases> refused, Action<JournalOptions>? configure = null)
    {
        services.AddOptions<JournalOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<JournalOptions>, JournalOptionsChecks>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new PassphraseRules(() => refused(provider)));
        services.TryAddSingleton(provider => CostFrom(provider.GetRequiredService<IOptions<JournalOptions>>().Value));
        services.TryAddSingleton<InstallationSalt>();
        services.TryAddSingleton(s => new DatabaseProbe(s.Contexts()));
        services.TryAddSingleton(s => new ServerKeys(s.Contexts()));
        services.TryAddSingleton<PassphraseSlots>();
        services.TryAddSingleton<UnlockGate>();
        services.TryAddSingleton(new ImportLimits());
        return services.AddKeys().AddWriting().AddSmallRecords().AddInsight().AddTransfer();
    }

    private static IServiceCollection AddKeys(this IServiceCollection services)
    {
        services.TryAddSingleton(s => new CreateJournal(
            s.Contexts(), s.Get<PassphraseSlots>(), s.Get<PassphraseRules>(), s.Get<UnlockGate>(), s.Options(), s.Clock(), s.Log<CreateJournal>()));
        services.TryAddSingleton(s => new UnlockJournal(
            s.Contexts(), s.Get<PassphraseSlots>(), s.Get<UnlockGate>(), s.Clock(), s.Log<UnlockJournal>()));
        services.TryAddSingleton(s => new RecoverJournal(
            s.Contexts(), s.Get<PassphraseSlots>(), s.Get<PassphraseRules>(), s.Get<UnlockGate>(), s.Clock(), s.Log<RecoverJournal>()));
        services.TryAddSingleton(s => new ChangePassphrase(
            s.Contexts(), s.Get<PassphraseSlots>(), s.Get<PassphraseRules>(), s.Get<UnlockGate>(), s.Clock(), s.Log<ChangePassphrase>()));
        services.TryAddSingleton(s => new ConfirmPassphrase(s.Contexts(), s.Get<PassphraseSlots>(), s.Get<UnlockGate>()));
        services.TryAddSingleton(s => new RecoveryCodes(s.Contexts(), s.Get<ConfirmPassphrase>(), s.Clock(), s.Log<RecoveryCodes>()));
        services.TryAddSingleton(s => new WaysIn(s.Contexts()));
        services.TryAddSingleton(s => new JournalSessions(s.Contexts()));
        services.TryAddSingleton(s => new DeleteJournal(s.Contexts(), s.Get<JournalDatabase>(), s.Log<DeleteJournal>()));
        return services;
    }

    private static IServiceCollection AddWriting(this IServiceCollection services)
    {
        services.TryAddSingleton(s => new JournalDrafts(s.Contexts(), s.Clock()));
        services.TryAddSingleton(s => new KeepDraft(s.Contexts(), s.Options(), s.Clock()));
        services.TryAddSingleton(s => new WriteEntry(s.Contexts(), s.Get<KeepDraft>(), s.Options(), s.Clock()));
        services.TryAddSingleton(s => new ReadEntry(s.Contexts(), s.Clock(), s.Log<ReadEntry>()));
        services.TryAddSingleton(s => new EntryRevisions(s.Contexts(), s.Get<WriteEntry>()));
        services.TryAddSingleton(s => new DeleteEntry(s.Contexts(), s.Clock()));
        services.TryAddSingleton(s => new Timeline(s.Contexts(), s.Log<Timeline>()));
        services.TryAddSingleton(s => new WhatIsHeld(s.Contexts(), s.Options()));
        services.TryAddSingleton(s => new JournalUpkeep(s.Contexts(), s.Get<JournalDatabase>(), s.Options(), s.Clock(), s.Log<JournalUpkeep>()));
        return services;
    }

    private static IServiceCollection AddSmallRecords(this IServiceCollection services)
    {
        services.TryAddSingleton(s => new SmallRecords(s.Contexts(), s.Options(), s.Clock(), s.Log<SmallRecords>()));
        services.TryAddSingleton(s => new JournalCheckIns(s.Get<SmallRecords>()));
        services.TryAddSingleton(s => new WriteCheckIn(s.Get<SmallRecords>(), s.Clock()));
        services.TryAddSingleton(s => new DeleteCheckIn(s.Get<SmallRecords>()));
        services.TryAddSingleton(s => new JournalPlan(s.Get<SmallRecords>()));
        services.TryAddSingleton(s => new JournalSteps(s.Get<SmallRecords>(), s.Clock()));
        services.TryAddSingleton(s => new JournalExercises(s.Get<SmallRecords>(), s.Clock()));
        services.TryAddSingleton(s => new KeepSettings(s.Get<SmallRecords>()));
        services.TryAddSingleton(s => new KeepAppointmentNotes(s.Get<SmallRecords>()));
        return services;
    }

    private static IServiceCollection AddInsight(this IServiceCollection services)
    {
        services.TryAddSingleton(s => new JournalCalendar(s.Contexts(), s.Log<JournalCalendar>()));
        services.TryAddSingleton(s => new JournalTrends(s.Contexts(), s.Log<JournalTrends>()));
        services.TryAddSingleton(s => new SearchEntries(s.Contexts(), s.Log<SearchEntries>()));
        services.TryAddSingleton(s => new LookBack(s.Contexts(), s.Get<KeepSettings>()));
        services.TryAddSingleton(s => new SummariseForAppointment(s.Contexts(), s.Get<KeepAppointmentNotes>(), s.Log<SummariseForAppointment>()));
        services.TryAddSingleton(s => new FillDemo(s.Contexts()));
        return services;
    }

    private static IServiceCollection AddTransfer(this IServiceCollection services)
    {
        services.TryAddSingleton(s => new ExportJournal(s.Contexts(), s.Get<PassphraseRules>(), s.Clock()));
        services.TryAddSingleton(s => new KeepUpload(s.Contexts(), s.Options(), s.Get<ImportLimits>(), s.Clock()));
        services.TryAddSingleton(s => new ImportJournal(s.Contexts(), s.Options(), s.Get<ImportLimits>(), s.Clock()));
        return services;
    }

    private static Argon2Cost CostFrom(JournalOptions options) => new(options.PassphraseMemoryMiB * 1024, options.PassphrasePasses);

    private static T Get<T>(this IServiceProvider services) where T : notnull => services.GetRequiredService<T>();

    private static IDbContextFactory<JournalDbContext> Contexts(this IServiceProvider services) => services.Get<IDbContextFactory<JournalDbContext>>();

    private static IOptions<JournalOptions> Options(this IServiceProvider services) => services.Get<IOptions<JournalOptions>>();

    private static TimeProvider Clock(this IServiceProvider services) => services.Get<TimeProvider>();

    private static ILogger<T> Log<T>(this IServiceProvider services) => services.Get<ILogger<T>>();
}
