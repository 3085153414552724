using System.Globalization;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Postgres;
using EmotionalNumbness.Journal.Sqlite;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting.Journal;

internal static partial class JournalSetup
{
    private const string Section = "Journal";

    public static void AddJournal(this WebApplicationBuilder builder)
    {
        var data = builder.AddSettings<DataOptions>(DataOptions.Section);

        _ = builder.ReadSettings<JournalOptions>(Section);
        builder.AddWords();
        builder.Services.AddJournal(services => EditionsFor(services).In(CultureInfo.InvariantCulture).Refused, options => builder.Configuration.GetSection(Section).Bind(options));
        var provider = builder.AddDatabase(data);
        builder.AddKeys(data, provider);
        builder.AddSessions();
        builder.Services.AddSingleton<ClientTag>();
        builder.Services.AddSingleton<KeyAttempts>();
        builder.Services.AddSingleton<CarriedText>();
        builder.Services.AddSingleton<CarriedForms>();
        builder.Services.AddSingleton<CarriedPassphrase>();
        builder.Services.AddScoped<WriterClock>();
        builder.Services.AddSingleton<JournalDoor>();
        builder.Services.AddSingleton<OpenJournals>();
        builder.Services.AddHostedService(services => services.GetRequiredService<OpenJournals>());
        builder.Services.AddHostedService<UpkeepTimer>();
    }

    /// <summary>What the journal's pages say and offer, from content: loaded when it is first asked for, and anew whenever it changes there.</summary>
    private static void AddWords(this WebApplicationBuilder builder)
    {
        var content = builder.Configuration.GetSection(ContentOptions.Section).Get<ContentOptions>() ?? new ContentOptions();
        var directory = ContentDirectory.Find(content.Directory, builder.Environment.ContentRootPath);
        var languages = ContentSetup.Languages(builder);
        builder.Services.AddSingleton(services =>
        {
            var live = new LiveContent<JournalEditions>(
                directory,
                JournalContent.FilesIn(languages),
                () => JournalEditions.Load(directory, languages),
                services.GetRequiredService<ILogger<LiveContent<JournalEditions>>>());
            live.Load();
            return live;
        });
        builder.Services.AddTransient(services => EditionsFor(services).In(CultureInfo.CurrentUICulture));
    }

    private static JournalEditions EditionsFor(IServiceProvider services) => services.GetRequiredService<LiveContent<JournalEditions>>().Current;

    private static DatabaseProvider AddDatabase(this WebApplicationBuilder builder, DataOptions data)
    {
        var database = builder.Configuration.GetSection(DatabaseOptions.Section);
        var provider = database[nameof(DatabaseOptions.Provider)] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(provider, ignoreCase: true, out var chosen) || !Enum.IsDefined(chosen))
            throw new DatabaseUnusableException($"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)} is “{provider}”. Write Sqlite or Postgres.");
        _ = builder.AddSettings<DatabaseOptions>(DatabaseOptions.Section);
        if (chosen is DatabaseProvider.Postgres && database[nameof(DatabaseOptions.ConnectionString)] is { Length: > 0 } connection)
            builder.Services.AddJournalPostgres(connection);
        else if (chosen is DatabaseProvider.Postgres)
            throw new DatabaseUnusableException(DatabaseOptions.NoConnection);
        else
            builder.Services.AddJournalSqlite(data.DirectoryBelow(builder.Environment.ContentRootPath));
        return chosen;
    }

    /// <summary>
    /// False where the host has made a mistake; the program then does not start, and one line says why. A database that is out of reach is
    /// none: the site serves without journals until it is back.
    /// </summary>
    public static Task<bool> TryOpenJournalsAsync(this WebApplication app) => app.TryAsync(start => start.TryAsync(app.Lifetime.ApplicationStopping));

    /// <summary>For a command, which can do nothing without the database: false where it cannot be used, and one line says why.</summary>
    public static Task<bool> TryPrepareJournalAsync(this WebApplication app) => app.TryAsync(start => start.PrepareAsync(app.Lifetime.ApplicationStopping));

    private static async Task<bool> TryAsync(this WebApplication app, Func<OpenJournals, Task> prepare)
    {
        // Whoever wants the journal alone has not loaded content before.
        if (!app.Services.GetRequiredService<LiveContent<JournalEditions>>().IsLoaded)
            return false;
        try
        {
            await prepare(app.Services.GetRequiredService<OpenJournals>());
            return true;
        }
        catch (Exception unusable) when (OpenJournals.IsOfStorage(unusable))
        {
            app.Logger.CannotStart(OpenJournals.ReasonOf(unusable));
            return false;
        }
        catch (InvalidOperationException unreadable) when (Serving.IsUnreadableSetting(unreadable))
        {
            app.Logger.CannotStart(unreadable.Message);
            return false;
        }
        catch (OptionsValidationException invalid)
        {
            app.Logger.CannotStart(string.Join(' ', invalid.Failures));
            return false;
        }
    }

    /// <summary>Asks for an open journal where a page wants one. The guide's pages never touch sessions or the database.</summary>
    public static void UseJournal(this WebApplication app)
    {
        app.UsePrivatePages();
        app.UseJournalDoor();
        app.UseAuthorization();
    }

    /// <summary>
    /// Beside the program, unless several instances share a database: then there, so that they share sessions too.
    /// A directory that the host names is used in either case.
    /// </summary>
    private static void AddKeys(this WebApplicationBuilder builder, DataOptions data, DatabaseProvider provider)
    {
        var protection = builder.Services.AddDataProtection().SetApplicationName("EmotionalNumbness")
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        var directory = provider is DatabaseProvider.Postgres && data.KeysDirectory.Length == 0 ? null : data.KeysBelow(builder.Environment.ContentRootPath);
        if (directory is null)
            builder.Services.AddOptions<KeyManagementOptions>().Configure<ServerKeys>((options, keys) => options.XmlRepository = new DatabaseKeys(keys));
        else
            protection.PersistKeysToFileSystem(new DirectoryInfo(directory));
        builder.Services.StandBefore(directory);
    }

    /// <summary>Whoever asks for the framework's keys gets these, which know of an outage.</summary>
    private static void StandBefore(this IServiceCollection services, string? directory)
    {
        // It reads the keys while the site starts, whether they can be read or not; OpenJournals does that.
        foreach (var early in services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(KeyManagementOptions).Assembly).ToList())
            services.Remove(early);
        var framework = services.Last(service => service.ServiceType == typeof(IDataProtectionProvider));
        services.Remove(framework);
        services.AddSingleton(provider => new SessionKeys((IDataProtectionProvider)framework.ImplementationFactory!(provider), directory, provider.GetRequiredService<JournalDoor>()));
        services.AddSingleton<IDataProtectionProvider>(provider => provider.GetRequiredService<SessionKeys>());
    }

    private static void AddSessions(this WebApplicationBuilder builder)
    {
        // The only scheme there is would otherwise be tried on every page, and with it the database.
        AppContext.SetSwitch("Microsoft.AspNetCore.Authentication.SuppressAutoDefaultScheme", true);
        builder.Services.AddScoped<JournalSession>();
        builder.Services.AddScoped<FormMark>();
        builder.Services.AddScoped<SessionEvents>();
        builder.Services.AddAuthentication().AddCookie(JournalSession.Scheme, ConfigureCookie);
        builder.Services.AddOptions<CookieAuthenticationOptions>(JournalSession.Scheme).Configure<SiteOptions>((options, site) => options.Cookie.Name += site.PathBase.Replace('/', '-'));
        builder.Services.AddOptions<CookieAuthenticationOptions>(JournalSession.Scheme).Configure<TimeProvider>((options, time) => options.TimeProvider = time);
        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(JournalSession.Policy, policy => policy.AddAuthenticationSchemes(JournalSession.Scheme).RequireAuthenticatedUser());
        builder.Services.AddAntiforgery(options => options.FormFieldName = "token");
        builder.Services.AddOptions<AntiforgeryOptions>().Configure<SiteOptions, IHttpContextAccessor>((options, site, http) =>
            options.Cookie = new HostOnlyCookie("form" + site.PathBase.Replace('/', '-'), http) { SameSite = SameSiteMode.Strict, HttpOnly = true, IsEssential = true });
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "journal";
        // The prefix __Host- wants no other; below a sub-path the name tells two sites on one host apart.
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new HostOnlyCookies();
        options.ExpireTimeSpan = JournalSession.LongestIdle;
        options.SlidingExpiration = true;
        options.EventsType = typeof(SessionEvents);
    }

    [LoggerMessage(LogLevel.Critical, "The site does not start. {Reason}")]
    private static partial void CannotStart(this ILogger log, string reason);
}
