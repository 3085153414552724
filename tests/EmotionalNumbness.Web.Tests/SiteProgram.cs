using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Web.Tests;

/// <summary>The built program as its host runs it: a process of its own.</summary>
internal sealed class SiteProgram : IDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly string data = Path.Combine(Path.GetTempPath(), "site-tests", Path.GetRandomFileName());

    private SiteProgram(string[] arguments, IReadOnlyDictionary<string, string>? environment = null, string? from = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "EmotionalNumbness.Web.dll"), .. arguments])
        {
            WorkingDirectory = from ?? Repository.Web,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Data__Directory"] = data;
        // Not a word of what a test expects comes from the machine's own settings.
        start.Environment.Remove("ASPNETCORE_URLS");
        // A refused start must not leave a dump of memory behind.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        // Whoever runs for a second gains nothing by finding out what to make faster.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public IReadOnlyList<string> Lines => [.. lines];

    public string Output => string.Join('\n', lines);

    public int ExitCode => process.ExitCode;

    /// <summary>All it keeps.</summary>
    public IReadOnlyList<string> Files => Directory.GetFiles(data, "*", SearchOption.AllDirectories);

    public bool HasExited => process.HasExited;

    /// <summary>Runs it to its end.</summary>
    public static Task<SiteProgram> RunAsync(params string[] arguments) => RunWithAsync(new Dictionary<string, string>(), arguments);

    /// <summary>Runs it to its end, with settings from its environment.</summary>
    public static async Task<SiteProgram> RunWithAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var program = new SiteProgram(arguments, environment);
        await program.EndAsync();
        return program;
    }

    /// <summary>Starts serving on a free port of this machine.</summary>
    public static async Task<(SiteProgram Program, Uri Address)> ServeAsync(params string[] arguments)
    {
        var program = await StartAsync(["--urls", "http://127.0.0.1:0", .. arguments]);
        return (program, new Uri(program.Addresses[0]));
    }

    /// <summary>Starts serving where the arguments say.</summary>
    public static Task<SiteProgram> StartAsync(params string[] arguments) => StartWithAsync(new Dictionary<string, string>(), arguments);

    /// <summary>Starts serving where its environment says.</summary>
    public static Task<SiteProgram> StartWithAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        StartedAsync(new SiteProgram(arguments, environment));

    /// <summary>Starts serving on a free port, with a directory that is not its own as the current one.</summary>
    public static Task<SiteProgram> StartFromElsewhereAsync() =>
        StartedAsync(new SiteProgram(["--urls", "http://127.0.0.1:0"], from: Path.GetTempPath()));

    /// <summary>Where it says it listens.</summary>
    public IReadOnlyList<string> Addresses =>
        [.. Lines.Where(line => line.Contains(Listening, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..])];

    /// <summary>Waits for it.</summary>
    public async Task EndAsync()
    {
        using var limit = new CancellationTokenSource(Longest);
        await process.WaitForExitAsync(limit.Token);
    }

    /// <summary>Ends it as a host does, and waits for its last line.</summary>
    public async Task StopAsync()
    {
        TellToStop();
        await EndAsync();
    }

    /// <summary>As a host does it, without waiting for the end.</summary>
    public void TellToStop()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>The journal's database is there, and nothing is left in it.</summary>
    public void EmptyDatabase()
    {
        using var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(data, "journal.db"), ForeignKeys = false, Pooling = false }.ToString());
        database.Open();
        using var tables = database.CreateCommand();
        tables.CommandText = "SELECT group_concat('DROP TABLE \"' || name || '\"', ';') FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        using var drop = database.CreateCommand();
        drop.CommandText = (string)tables.ExecuteScalar()!;
        drop.ExecuteNonQuery();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
        if (Directory.Exists(data))
            Directory.Delete(data, recursive: true);
    }

    private static async Task<SiteProgram> StartedAsync(SiteProgram program)
    {
        await Patience.UntilAsync(() => Task.FromResult(program.process.HasExited || program.Output.Contains("Application started", StringComparison.Ordinal)), Longest);
        Assert.False(program.process.HasExited, program.Output);
        return program;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
            lines.Enqueue(text);
    }
}
