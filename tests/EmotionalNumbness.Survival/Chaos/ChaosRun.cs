using System.Security.Cryptography;

namespace EmotionalNumbness.Survival.Chaos;

/// <summary>Sixteen write; the program is killed at a moment nobody chose; it starts again; everything it said was saved is there. Again and again.</summary>
internal sealed class ChaosRun(FileInfo program, DirectoryInfo root)
{
    private const int Writers = 16;

    // After the writers have begun, in milliseconds.
    private const int Soonest = 20;
    private const int Latest = 1500;

    private readonly Ledger ledger = new();
    private readonly List<string> faults = [];
    private int answered;
    private int underWay;

    public async Task<int> RunAsync(int kills, int terms, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("chaos-");
        try
        {
            var writers = await BeginAsync(data, cancellationToken);
            await using var inspection = new Inspection(data.FullName);
            for (var kill = 1; kill <= kills; kill++)
            {
                await KillOnceAsync(data, writers, inspection, cancellationToken);
                if (kill % 10 == 0)
                    Console.WriteLine($"{kill} kills, {ledger.AcknowledgedCount} saves acknowledged, {faults.Count} faults");
            }

            for (var term = 0; term < terms; term++)
                await StopOnceAsync(data, writers, inspection, cancellationToken);
            return Report(kills, terms);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private async Task<List<ChaosWriter>> BeginAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        using var site = await StartAsync(data, cancellationToken);
        await new BrowserSession().CreateAsync(site.Address, cancellationToken);
        var writers = new List<ChaosWriter>();
        // One after the other: the gate lets one client unlock a few times at once only.
        for (var number = 0; number < Writers; number++)
        {
            var session = new BrowserSession();
            await session.UnlockAsync(site.Address, cancellationToken);
            writers.Add(new ChaosWriter(session, number, ledger));
        }

        return writers;
    }

    private async Task KillOnceAsync(DirectoryInfo data, List<ChaosWriter> writers, Inspection inspection, CancellationToken cancellationToken)
    {
        using var site = await StartAsync(data, cancellationToken);
        faults.AddRange(await inspection.FaultsAsync(ledger, cancellationToken));
        var before = ledger.AcknowledgedCount;
        var writing = writers.Select(writer => Task.Run(() => writer.WriteAsync(site.Address, cancellationToken), cancellationToken)).ToList();
        while (ledger.AcknowledgedCount == before && !writing.TrueForAll(task => task.IsCompleted))
            await Task.Delay(Soonest, cancellationToken);
        await Task.Delay(RandomNumberGenerator.GetInt32(Soonest, Latest), cancellationToken);
        await site.KillAsync(cancellationToken);
        await Task.WhenAll(writing);
        // As the killed process left it, before the next one mends anything, and after: the next start looks again.
        faults.AddRange(await inspection.FaultsAsync(ledger, cancellationToken));
    }

    private async Task StopOnceAsync(DirectoryInfo data, List<ChaosWriter> writers, Inspection inspection, CancellationToken cancellationToken)
    {
        using var site = await StartAsync(data, cancellationToken);
        using var begun = new SemaphoreSlim(0);
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var writing = writers.Select(writer => Task.Run(() => writer.WriteSlowlyAsync(site.Address, begun, goOn.Task, cancellationToken), cancellationToken)).ToList();
        for (var request = 0; request < Writers; request++)
            await begun.WaitAsync(cancellationToken);
        await site.TellToStopAsync(cancellationToken);
        await UntilRefusedAsync(site, cancellationToken);
        goOn.SetResult();
        answered += (await Task.WhenAll(writing)).Count(saved => saved);
        underWay += Writers;
        if (await site.EndedAsync(cancellationToken) is var code and not 0)
            faults.Add($"it ended with {code}");
        using var again = await StartAsync(data, cancellationToken);
        faults.AddRange(await inspection.FaultsAsync(ledger, cancellationToken));
    }

    /// <summary>Until it has heard: new connections are then turned away.</summary>
    private static async Task UntilRefusedAsync(SiteProcess site, CancellationToken cancellationToken)
    {
        using var visitor = new HttpClient { BaseAddress = site.Address };
        try
        {
            while (!site.HasEnded)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, "/help") { Headers = { ConnectionClose = true } };
                using var answer = await visitor.SendAsync(request, cancellationToken);
                await Task.Delay(Soonest, cancellationToken);
            }
        }
        catch (HttpRequestException)
        {
            // So it has.
        }
    }

    private int Report(int kills, int terms)
    {
        var lost = faults.Where(fault => fault.StartsWith("lost", StringComparison.Ordinal)).Distinct().Count();
        foreach (var fault in faults.Distinct().Take(20))
            Console.WriteLine($"fault: {fault}");
        Console.WriteLine($"kills survived: {kills}");
        Console.WriteLine($"stops survived: {terms}, requests under way: {underWay}, of which answered: {answered}");
        Console.WriteLine($"saves acknowledged: {ledger.AcknowledgedCount}");
        Console.WriteLine($"saves lost: {lost}");
        Console.WriteLine($"faults: {faults.Count}, strange answers: {ledger.Strange}");
        return faults.Count == 0 && ledger.Strange == 0 && answered == underWay ? 0 : 1;
    }

    private Task<SiteProcess> StartAsync(DirectoryInfo data, CancellationToken cancellationToken) => SiteProcess.StartAsync(program, root, data.FullName, cancellationToken);
}
