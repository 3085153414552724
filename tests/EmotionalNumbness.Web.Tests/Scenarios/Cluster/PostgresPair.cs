using System.Diagnostics;
using Npgsql;

namespace EmotionalNumbness.Web.Tests.Scenarios.Cluster;

/// <summary>A primary and its synchronous standby, as tests/postgres-pair starts them.</summary>
internal sealed class PostgresPair : IAsyncDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"pair-{Guid.NewGuid():N}");

    private PostgresPair()
    {
    }

    public string ConnectionString { get; private set; } = "";

    public static async Task<PostgresPair> StartAsync()
    {
        var pair = new PostgresPair();
        pair.ConnectionString = await pair.RunAsync("start");
        return pair;
    }

    public Task KillPrimaryAsync() => RunAsync("kill");

    public Task PromoteAsync() => RunAsync("promote");

    /// <summary>Of whichever takes writes now.</summary>
    public async Task<long> CountAsync(string table)
    {
        await using var source = new NpgsqlDataSourceBuilder(ConnectionString).BuildMultiHost().WithTargetSession(TargetSessionAttributes.Primary);
        await using var command = source.CreateCommand($"SELECT count(*) FROM \"{table}\"");
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    public async ValueTask DisposeAsync() => await RunAsync("stop");

    private async Task<string> RunAsync(string act)
    {
        using var script = Process.Start(new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "tests", "postgres-pair"), act, folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (script.StandardOutput.ReadToEndAsync(), script.StandardError.ReadToEndAsync());
        await script.WaitForExitAsync();
        Assert.True(script.ExitCode == 0, $"{act}: {await errors}");
        return (await output).Trim();
    }
}
