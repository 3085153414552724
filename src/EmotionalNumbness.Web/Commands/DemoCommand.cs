using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using EmotionalNumbness.Journal;
using EmotionalNumbness.Journal.Passphrases;
using EmotionalNumbness.Web.Commands.Backup;
using EmotionalNumbness.Web.Commands.Demo;
using EmotionalNumbness.Web.Hosting;
using EmotionalNumbness.Web.Hosting.Content;
using EmotionalNumbness.Web.Hosting.Journal;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Web.Commands;

/// <summary>
/// <c>demo</c>: makes a journal with a made-up year in it, in the database that the site would use, and prints its name and passphrase,
/// this once. Every page of that journal says that it is a demo.
/// </summary>
internal static class DemoCommand
{
    private const int Passed = 0;
    private const int Failed = 1;

    public static Command Create()
    {
        var seed = new Option<int>("--seed") { Description = "The same seed makes the same year.", DefaultValueFactory = _ => 1 };
        var data = JournalPlace.Option();
        var command = new Command("demo", "Make a demo journal with a made-up year in it, and print its name and passphrase, this once. Settings are those of the site: --Data:Directory=… and the like.") { seed, data };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancelled) => RunAsync(parsed, seed, data, cancelled));
        return command;
    }

    /// <param name="settings">Such as <c>--Data:Directory=…</c>; beside them count the environment and appsettings.json.</param>
    /// <param name="seed">Of the year.</param>
    /// <param name="output">Where name and passphrase go.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<int> RunAsync(string[] settings, int seed, TextWriter output, CancellationToken cancellationToken)
    {
        var builder = SiteSettings.Read(settings);
        // Between what it does and what it prints, only what went wrong is of use.
        builder.Configuration.AddInMemoryCollection([new("Serilog:MinimumLevel:Default", "Warning")]);
        if (!builder.TryConfigure(() =>
            {
                builder.AddSiteLogging();
                builder.AddContent();
                builder.AddJournal();
            }))
            return Failed;
        // Whoever can run this is the host, and lets themselves in.
        builder.Services.PostConfigure<JournalOptions>(options => options.Creation = CreationMode.Open);
        builder.Services.AddSingleton<FillJournal>();
        await using var app = builder.Build();
        if (!await app.TryPrepareJournalAsync())
            return Failed;
        return await FillAsync(app.Services, seed, output, cancellationToken);
    }

    private static bool IsSetting(string token) => token.StartsWith("--", StringComparison.Ordinal) && token.Contains(':') && token.Contains('=');

    private static string[] SettingsOf(ParseResult parsed, Option<string?> data) =>
        parsed.GetValue(data) is { } place
            ? [.. parsed.UnmatchedTokens, $"--{DataOptions.Section}:{nameof(DataOptions.Directory)}={Path.GetFullPath(place)}"]
            : [.. parsed.UnmatchedTokens];

    private static async Task<int> RunAsync(ParseResult parsed, Option<int> seed, Option<string?> data, CancellationToken cancelled)
    {
        // What is neither an option nor a setting is a slip, and the journal would go into another database than was meant.
        if (parsed.UnmatchedTokens.FirstOrDefault(token => !IsSetting(token)) is not { } slip)
            return await RunAsync(SettingsOf(parsed, data), parsed.GetValue(seed), Console.Out, cancelled);
        await Console.Out.WriteLineAsync($"“{slip}” is not known here. Settings are written --Section:Key=value.");
        return Failed;
    }

    private static async Task<int> FillAsync(IServiceProvider services, int seed, TextWriter output, CancellationToken cancellationToken)
    {
        var words = services.GetRequiredService<JournalContent>().Words;
        var (name, passphrase) = ("Demo " + string.Join(' ', WordsOf(words)[..2]), string.Join(' ', WordsOf(words)));
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        try
        {
            var content = DemoContent.Read(ContentDirectory.Find(services.GetRequiredService<IOptions<ContentOptions>>().Value.Directory, Environment.CurrentDirectory));
            if (!await services.GetRequiredService<FillJournal>().FillAsync(name, passphrase, seed, today, content, cancellationToken))
            {
                await output.WriteLineAsync("The demo journal could not be made. Please try again.");
                return Failed;
            }
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            await output.WriteLineAsync(unreadable.Message);
            return Failed;
        }

        await output.WriteLineAsync("A demo journal was made. This is shown once:");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"name        {name}"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"passphrase  {passphrase}"));
        return Passed;
    }

    private static string[] WordsOf(PassphraseWords words) => PassphraseGenerator.Make(words, RandomNumberGenerator.GetInt32).Split(' ');
}
