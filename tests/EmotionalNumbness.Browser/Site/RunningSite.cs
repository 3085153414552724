using EmotionalNumbness.Helplines;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Tests.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Browser.Site;

/// <summary>The real site with its real content, served by Kestrel on a free port of this machine.</summary>
public sealed class RunningSite : WebApplicationFactory<Program>
{
    private readonly (string Key, string Value)[] settings;
    private readonly PostgresDatabase? postgres = PostgresDatabase.IsChosen ? PostgresDatabase.Create() : null;
    private readonly string data = Path.Combine(Path.GetTempPath(), "site-tests", Path.GetRandomFileName());

    private readonly Action<IServiceCollection> services;

    public RunningSite(Uri leaveTo, params (string Key, string Value)[] settings)
        : this(leaveTo, _ => { }, settings)
    {
    }

    /// <param name="leaveTo">Where "Leave this page" leads.</param>
    /// <param name="services">Puts something in the place of a service.</param>
    /// <param name="settings">As in <c>appsettings.json</c>.</param>
    public RunningSite(Uri leaveTo, Action<IServiceCollection> services, params (string Key, string Value)[] settings)
    {
        this.services = services;
        this.settings = [("Site:LeaveTo", leaveTo.AbsoluteUri), .. settings];
        UseKestrel(0);
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>The directory the site itself answers from, so that no number stands in a test.</summary>
    public HelplineDirectory Helplines => Services.GetRequiredService<LiveContent<HelplineDirectory>>().Current;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (postgres is not null)
            await postgres.DisposeAsync();
        if (Directory.Exists(data))
            Directory.Delete(data, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Directory", data);
        builder.UseEnvironment("Production");
        builder.UseSetting("Urls", "http://127.0.0.1:0");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Warning");
        if (postgres is not null)
        {
            builder.UseSetting("Database:Provider", "Postgres");
            builder.UseSetting("Database:ConnectionString", postgres.ConnectionString);
        }

        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services);
    }
}
