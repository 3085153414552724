using System.Globalization;
using System.Net;
using EmotionalNumbness.Web.Tests.Databases;

namespace EmotionalNumbness.Web.Tests.Scenarios.Cluster;

/// <summary>Two instances behind nginx are exchanged, one after the other, while people read and write.</summary>
public sealed class RollingRestartTests
{
    private const int Readers = 6;
    private const int Writers = 4;

    [ClusterFact]
    public async Task No_request_fails_while_the_instances_are_exchanged()
    {
        Assert.SkipUnless(NginxProxy.IsThere && PostgresDatabase.Server is not null, "There is no nginx, or no PostgreSQL.");
        await using var database = await PostgresDatabase.CreateAsync();
        int[] ports = [NginxProxy.FreePort(), NginxProxy.FreePort()];
        var programs = new List<SiteProgram> { await StartAsync(database, ports[0]), await StartAsync(database, ports[1]) };
        await using var nginx = new NginxProxy(NginxProxy.FreePort(), ports);
        await nginx.StartAsync();
        var writers = await BeginAsync(nginx);
        var (isOver, read, failures) = (false, 0, new List<string>());
        var work = writers.Select(writer => Task.Run(() => writer.WriteUntilAsync(() => Volatile.Read(ref isOver)))).ToList();
        work.AddRange(Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            using var reader = nginx.Visitor();
            foreach (var address in Endless("/", "/guide/grief", "/help/us", "/exercises"))
            {
                if (Volatile.Read(ref isOver))
                    return;
                using var answer = await reader.SendAsync("GET", address);
                Interlocked.Increment(ref read);
                if (answer.StatusCode != HttpStatusCode.OK)
                    lock (failures)
                        failures.Add($"{address} {answer.StatusCode}");
            }
        })));

        for (var i = 0; i < ports.Length; i++)
        {
            await Task.Delay(ClusterFactAttribute.Length!.Value, TestContext.Current.CancellationToken);
            await nginx.LeaveOutAsync(ports[i]);
            await programs[i].StopAsync();
            Assert.Equal(0, programs[i].ExitCode);
            programs[i].Dispose();
            programs[i] = await StartAsync(database, ports[i]);
            await nginx.LeaveOutAsync(null);
        }

        await Task.Delay(ClusterFactAttribute.Length!.Value, TestContext.Current.CancellationToken);
        Volatile.Write(ref isOver, true);
        await Task.WhenAll(work);
        var lost = new List<string>();
        foreach (var writer in writers)
            lost.AddRange(await writer.LostAsync());
        TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture,
            $"Rolling restart: {read} pages read, {writers.Sum(writer => writer.Acknowledged.Count)} saves acknowledged, {failures.Count + writers.Sum(writer => writer.Refusals)} requests failed, {lost.Count} saves lost, longest pause {writers.Max(writer => writer.LongestPause).TotalSeconds:0.0} s."));
        Assert.Empty(failures);
        Assert.Equal(0, writers.Sum(writer => writer.Refusals));
        Assert.Empty(lost);
        writers.ForEach(writer => writer.Dispose());
        programs.ForEach(program => program.Dispose());
    }

    private static Task<SiteProgram> StartAsync(PostgresDatabase database, int port) => SiteProgram.StartAsync(
        "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"),
        "--Proxy:KnownProxies:0", "127.0.0.1",
        "--Database:Provider", "Postgres", "--Database:ConnectionString", database.ConnectionString);

    private static async Task<List<SteadyWriter>> BeginAsync(NginxProxy nginx)
    {
        var writers = new List<SteadyWriter>();
        for (var i = 0; i < Writers; i++)
        {
            var writer = new Writer(nginx.Visitor());
            await writer.CreateAsync($"exchanged {i}");
            writers.Add(new SteadyWriter(writer, i));
        }

        return writers;
    }

    private static IEnumerable<string> Endless(params string[] addresses)
    {
        for (var i = 0; ; i++)
            yield return addresses[i % addresses.Length];
    }
}
