using System.Globalization;

namespace EmotionalNumbness.Web.Tests.Scenarios.Cluster;

/// <summary>The database server dies under sixteen people who are writing.</summary>
public sealed class FailOverTests
{
    private const int Writers = 16;
    private const int Journals = 4;

    [ClusterFact]
    public async Task Not_one_acknowledged_save_is_lost_and_no_text_leaves_the_page()
    {
        await using var pair = await PostgresPair.StartAsync();
        var (program, address) = await SiteProgram.ServeAsync("--Database:Provider", "Postgres", "--Database:ConnectionString", pair.ConnectionString);
        using var _ = program;
        var writers = await BeginAsync(address);
        var isOver = false;
        var writing = writers.Select(writer => Task.Run(() => writer.WriteUntilAsync(() => Volatile.Read(ref isOver)))).ToList();
        int Saved() => writers.Sum(writer => writer.Acknowledged.Count);

        await Task.Delay(ClusterFactAttribute.Length!.Value, TestContext.Current.CancellationToken);
        var before = Saved();
        await pair.KillPrimaryAsync();
        await pair.PromoteAsync();
        var atPromotion = Saved();
        await Patience.UntilAsync(() => Task.FromResult(Saved() >= atPromotion + (2 * Writers)), TimeSpan.FromMinutes(2));
        await Task.Delay(ClusterFactAttribute.Length!.Value, TestContext.Current.CancellationToken);
        Volatile.Write(ref isOver, true);
        await Task.WhenAll(writing);

        var lost = new List<string>();
        foreach (var writer in writers)
            lost.AddRange(await writer.LostAsync());
        var longest = writers.Max(writer => writer.LongestPause);
        TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture,
            $"Fail-over: {Writers} writers, {Saved()} saves acknowledged ({before} before the primary was killed), {lost.Count} lost, {writers.Sum(writer => writer.Refusals)} answers “not now”, longest pause {longest.TotalSeconds:0.0} s."));
        Assert.Empty(lost);
        Assert.Empty(writers.SelectMany(writer => writer.TextsGone));
        // Pressed again, Save does not save twice.
        Assert.Equal(Saved(), await pair.CountAsync("Records"));
        writers.ForEach(writer => writer.Dispose());
    }

    private static async Task<List<SteadyWriter>> BeginAsync(Uri address)
    {
        var writers = new List<SteadyWriter>();
        for (var i = 0; i < Writers; i++)
        {
            var writer = new Writer(new HttpClient { BaseAddress = address });
            var name = string.Create(CultureInfo.InvariantCulture, $"journal {i % Journals}");
            if (i < Journals)
                await writer.CreateAsync(name);
            else
                await writer.UnlockAsync(name);
            writers.Add(new SteadyWriter(writer, i));
        }

        return writers;
    }
}
