using EmotionalNumbness.Journal.Sqlite.Backups;
using EmotionalNumbness.Web.Hosting.Journal;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting.Backups;

internal static class BackupSetup
{
    public static void AddBackups(this WebApplicationBuilder builder)
    {
        var root = builder.Environment.ContentRootPath;
        var options = builder.AddSettings<BackupOptions>(BackupOptions.Section);
        if (options.AreOn && builder.ReadSettings<DatabaseOptions>(DatabaseOptions.Section).Provider is not DatabaseProvider.Sqlite)
            throw new InvalidDataException(BackupOptions.NotOfPostgres);
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<BackupOptions>>().Value);
        builder.Services.AddSingleton(services => new BackupShelf(Path.GetFullPath(services.GetRequiredService<BackupOptions>().Directory, root)));
        builder.Services.AddSingleton(services => new MakeBackup(
            services.GetRequiredService<IOptions<DataOptions>>().Value.DirectoryBelow(root), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddHealthChecks().AddCheck<BackupAge>("backup", tags: ["ready"]);
        if (options.AreOn)
            builder.Services.AddHostedService<BackupTimer>();
    }
}
