using System.Net;
using EmotionalNumbness.Journal.Vault;
using EmotionalNumbness.Web.Hosting.RenderedPages;
using EmotionalNumbness.Web.Tests.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Web.Tests;

/// <summary>The site as a visitor meets it: in production, over https, with the real content.</summary>
public sealed class SiteHost : WebApplicationFactory<Program>
{
    /// <summary>An address at which something goes wrong on our side.</summary>
    public const string Fault = "/test-only/fault";

    /// <summary>What the exception at <see cref="Fault"/> says, and no visitor may read.</summary>
    public const string FaultMessage = "Stack-and-message-canary";

    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal)
    {
        // A test that reads the log asks for it; otherwise it would only fill the console.
        ["Serilog:MinimumLevel:Default"] = "Fatal",
        ["Serilog:MinimumLevel:Override:Microsoft.AspNetCore"] = "Fatal",
    };

    // Opening a journal a few hundred times at its full cost takes minutes. The cost itself is for the journal's own tests.
    private static readonly Argon2Cost Cheap = new(8, 1);

    private readonly List<Action<IServiceCollection>> services = [];

    private bool onSqlite = !PostgresDatabase.IsChosen;
    private PostgresDatabase? postgres;

    internal string DataDirectory { get; } = Path.Combine(Path.GetTempPath(), "site-tests", Path.GetRandomFileName());

    public static Uri Origin { get; } = new("https://numbness.test");

    internal SiteHost With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    internal SiteHost With(Action<IServiceCollection> change)
    {
        services.Add(change);
        return this;
    }

    /// <summary>For a test of what SQLite alone has, such as its file.</summary>
    internal SiteHost OnSqlite()
    {
        onSqlite = true;
        return this;
    }

    internal SiteHost At(TimeProvider time) => With(all => all.AddSingleton(time));

    internal SiteHost At(DateTimeOffset moment) => At(new SettableTime(moment));

    /// <summary>
    /// Pages are made for each request and not kept: pressing hundreds of them as small as they go takes most of a minute.
    /// </summary>
    internal SiteHost MakingPagesAfresh() => With(all => all.PostConfigure<RazorPagesOptions>(options =>
        options.Conventions.AddFolderApplicationModelConvention("/", DoNotKeep)));

    /// <summary>
    /// A browser. It keeps no cookies and follows no redirects, so that a test sees what the site said.
    /// </summary>
    /// <param name="language">Its Accept-Language header.</param>
    /// <param name="cookies">Its Cookie header.</param>
    /// <param name="encoding">Its Accept-Encoding header.</param>
    internal HttpClient Visitor(string? language = "en-US", string? cookies = null, string? encoding = null)
    {
        var visitor = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = Origin });
        foreach (var (name, value) in new[] { ("Accept-Language", language), ("Cookie", cookies), ("Accept-Encoding", encoding) })
        {
            if (value is not null)
                visitor.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        }

        return visitor;
    }

    /// <summary>The way here of a browser at this address.</summary>
    internal HttpMessageHandler HandlerFor(IPAddress address) => Server.CreateHandler(context => context.Connection.RemoteIpAddress = address);

    /// <summary>The journal's database is there and cannot be used.</summary>
    internal void BreakDatabase()
    {
        using var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(DataDirectory, "journal.db"), Pooling = false }.ToString());
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = "DROP TABLE \"Installation\"";
        command.ExecuteNonQuery();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (postgres is not null)
            await postgres.DisposeAsync();
        if (Directory.Exists(DataDirectory))
            Directory.Delete(DataDirectory, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Data:Directory", DataDirectory);
        if (!onSqlite)
        {
            postgres = PostgresDatabase.Create();
            builder.UseSetting("Database:Provider", "Postgres");
            builder.UseSetting("Database:ConnectionString", postgres.ConnectionString);
        }

        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(all =>
        {
            all.AddSingleton<IStartupFilter, FaultyAddress>();
            all.AddSingleton(Cheap);
            if (ServesContentAsItIs)
                all.AddLoadedContent();
            services.ForEach(change => change(all));
        });
    }

    private bool ServesContentAsItIs => !settings.Keys.Any(name => name.StartsWith("Content:", StringComparison.Ordinal) || name.StartsWith("Languages:", StringComparison.Ordinal));

    private static void DoNotKeep(PageApplicationModel page)
    {
        foreach (var mark in page.EndpointMetadata.OfType<RenderedOnce>().ToList())
            page.EndpointMetadata.Remove(mark);
    }

    private sealed class FaultyAddress : IStartupFilter
    {
        // Behind everything the site does, where no page answers.
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Map(Fault, branch => branch.Run(_ => throw new InvalidOperationException(FaultMessage)));
        };
    }
}

/// <summary>Tests that read the site as it is share one.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<SiteHost>
{
    public const string Name = "site";
}
