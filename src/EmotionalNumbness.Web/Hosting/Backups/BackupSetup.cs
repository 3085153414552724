using EmotionalNumbness.Journal.Sqlite.Backups;
using EmotionalNumbness.Web.Hosting.Journal;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting.Backups;

internal static class BackupSetup
{
    public static void AddBackups(this WebApplicationBuilder builder)
    {
        var root = builder.Environment.ContentRootPath;
        // Read once now, so that a value of the wrong kind is told while one line is still enough.
        var options = builder.Configuration.GetSection(BackupOptions.Section).Get<BackupOptions>() ?? new BackupOptions();
        builder.Services.AddOptions<BackupOptions>().BindConfiguration(BackupOptions.Section).ValidateDataAnnotations().ValidateOnStart()
            .Validate<IOptions<DatabaseOptions>>((backup, database) => !backup.AreOn || database.Value.Provider is DatabaseProvider.Sqlite, BackupOptions.NotOfPostgres);
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<BackupOptions>>().Value);
        builder.Services.AddSingleton(services => new BackupShelf(Path.GetFullPath(services.GetRequiredService<BackupOptions>().Directory, root)));
        builder.Services.AddSingleton(services => new MakeBackup(
            services.GetRequiredService<IOptions<DataOptions>>().Value.DirectoryBelow(root), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddHealthChecks().AddCheck<BackupAge>("backup", tags: ["ready"]);
        if (options.AreOn)
            builder.Services.AddHostedService<BackupTimer>();
    }
}
