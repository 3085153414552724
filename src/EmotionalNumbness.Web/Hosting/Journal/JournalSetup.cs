using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Journal.Sqlite;
using EmotionalNumbness.Journal.Storage;
using EmotionalNumbness.Web.Hosting.Content;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Hosting.Journal;

internal static partial class JournalSetup
{
    private const string Section = "Journal";

    public static void AddJournal(this WebApplicationBuilder builder)
    {
        var data = builder.Configuration.GetSection(DataOptions.Section).Get<DataOptions>() ?? new DataOptions();
        var content = builder.Configuration.GetSection(ContentOptions.Section).Get<ContentOptions>() ?? new ContentOptions();
        var words = JournalContent.Read(ContentDirectory.Find(content.Directory, builder.Environment.ContentRootPath));

        builder.Services.AddOptions<DataOptions>().BindConfiguration(DataOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(words);
        builder.Services.AddJournal(words.Refused, options => builder.Configuration.GetSection(Section).Bind(options));
        builder.Services.AddJournalSqlite(data.DirectoryBelow(builder.Environment.ContentRootPath));
        builder.AddSessions(data.KeysBelow(builder.Environment.ContentRootPath));
        builder.Services.AddSingleton<ClientTag>();
        builder.Services.AddSingleton<KeyAttempts>();
        builder.Services.AddSingleton<CarriedText>();
        builder.Services.AddScoped<WriterClock>();
        builder.Services.AddHostedService<UpkeepTimer>();
    }

    /// <summary>False where the database cannot be used; the program then does not start, and one line says why.</summary>
    public static async Task<bool> TryPrepareJournalAsync(this WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<JournalDatabase>().PrepareAsync(app.Lifetime.ApplicationStopping);
            return true;
        }
        catch (DatabaseUnusableException unusable)
        {
            app.Logger.CannotStart(unusable.Message);
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
        app.UsePrivateHeaders();
        app.UseAuthorization();
    }

    private static void AddSessions(this WebApplicationBuilder builder, string keys)
    {
        // The only scheme there is would otherwise be tried on every page, and with it the database.
        AppContext.SetSwitch("Microsoft.AspNetCore.Authentication.SuppressAutoDefaultScheme", true);
        builder.Services.AddDataProtection().SetApplicationName("EmotionalNumbness").PersistKeysToFileSystem(new DirectoryInfo(keys));
        builder.Services.AddScoped<JournalSession>();
        builder.Services.AddScoped<SessionEvents>();
        builder.Services.AddAuthentication().AddCookie(JournalSession.Scheme, ConfigureCookie);
        builder.Services.AddOptions<CookieAuthenticationOptions>(JournalSession.Scheme).Configure<TimeProvider>((options, time) => options.TimeProvider = time);
        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(JournalSession.Policy, policy => policy.AddAuthenticationSchemes(JournalSession.Scheme).RequireAuthenticatedUser());
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.FormFieldName = "token";
        });
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "journal";
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new HostOnlyCookies();
        options.ExpireTimeSpan = JournalSession.Idle;
        options.SlidingExpiration = true;
        options.EventsType = typeof(SessionEvents);
    }

    [LoggerMessage(LogLevel.Critical, "The site does not start. {Reason}")]
    private static partial void CannotStart(this ILogger log, string reason);
}
