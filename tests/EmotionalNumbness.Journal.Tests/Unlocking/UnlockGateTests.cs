using EmotionalNumbness.Journal.Unlocking;
using EmotionalNumbness.Journal.Vault;
using Microsoft.Extensions.Options;

namespace EmotionalNumbness.Journal.Tests.Unlocking;

public sealed class UnlockGateTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private readonly HeldClock clock = new();

    [Fact]
    public async Task Only_so_many_run_at_once_and_the_line_has_an_end()
    {
        using var gate = Gate(atOnce: 1, waiting: 1);
        var running = await gate.EnterAsync("first", null, Token);
        var inLine = gate.EnterAsync("second", null, Token);

        using var turnedAway = await gate.EnterAsync("third", null, Token);

        Assert.NotNull(turnedAway.RetryAfter);
        Assert.False(inLine.IsCompleted);
        running.Dispose();
        using var served = await inLine;
        Assert.Null(served.RetryAfter);
    }

    [Fact]
    public async Task One_client_cannot_fill_the_line()
    {
        using var gate = Gate(atOnce: 1, waiting: 50);
        using var running = await gate.EnterAsync("greedy", null, Token);
        var second = gate.EnterAsync("greedy", null, Token);
        var third = gate.EnterAsync("greedy", null, Token);

        using var fourth = await gate.EnterAsync("greedy", null, Token);
        var somebodyElse = gate.EnterAsync("patient", null, Token);

        Assert.NotNull(fourth.RetryAfter);
        Assert.False(somebodyElse.IsCompleted);
        running.Dispose();
        (await second).Dispose();
        (await third).Dispose();
        Assert.Null((await somebodyElse).RetryAfter);
    }

    [Fact]
    public async Task Who_is_turned_away_hears_of_it_after_a_second_and_so_cannot_ask_without_pause()
    {
        using var gate = Gate(atOnce: 1, waiting: 0);
        using var running = await gate.EnterAsync("first", null, Token);

        using var turnedAway = await gate.EnterAsync("second", null, Token);

        Assert.NotNull(turnedAway.RetryAfter);
        Assert.Equal(TimeSpan.FromSeconds(1), clock.Waits[^1]);
    }

    [Fact]
    public async Task Who_goes_away_while_waiting_leaves_the_place_to_others()
    {
        using var gate = Gate(atOnce: 1, waiting: 1);
        var running = await gate.EnterAsync("first", null, Token);
        using var gone = new CancellationTokenSource();
        var waiting = gate.EnterAsync("second", null, gone.Token);

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        var next = gate.EnterAsync("third", null, Token);
        running.Dispose();

        Assert.Null((await next).RetryAfter);
    }

    [Fact]
    public async Task Failures_of_a_client_wait_longer_and_longer_up_to_an_end()
    {
        using var gate = Gate();

        var delays = new List<double>();
        for (var i = 0; i < 12; i++)
        {
            delays.Add(gate.DelayFor("client", null).TotalSeconds);
            await FailAsync(gate, "client", null);
        }

        Assert.Equal([0, 0, 0, 0, 0.5, 1, 2, 4, 8, 15, 15, 15], delays);
        Assert.Equal(TimeSpan.Zero, gate.DelayFor("someone else", null));
    }

    [Fact]
    public async Task A_stranger_who_fails_on_a_name_can_slow_its_writer_by_four_seconds_and_no_more()
    {
        using var gate = Gate();
        var name = Name("quiet owl");
        for (var i = 0; i < 500; i++)
            await FailAsync(gate, $"stranger {i}", name);

        using var writer = await gate.EnterAsync("the writer", name, Token);

        Assert.Null(writer.RetryAfter);
        Assert.Equal(TimeSpan.FromSeconds(4), clock.Waits[^1]);
    }

    [Fact]
    public async Task Opening_forgets_no_failures_so_that_the_next_delay_tells_nobody_that_a_writer_came()
    {
        using var gate = Gate();
        var name = Name("quiet owl");
        for (var i = 0; i < 8; i++)
            await FailAsync(gate, "stranger", name);
        var before = gate.DelayFor("another stranger", name);

        using (await gate.EnterAsync("the writer", name, Token))
        {
        }

        Assert.Equal(before, gate.DelayFor("another stranger", name));
    }

    [Fact]
    public async Task Failures_are_forgotten_after_ten_minutes()
    {
        using var gate = Gate();
        for (var i = 0; i < 8; i++)
            await FailAsync(gate, "client", null);

        clock.Pass(TimeSpan.FromMinutes(10));

        Assert.Equal(TimeSpan.Zero, gate.DelayFor("client", null));
    }

    [Fact]
    public void The_table_of_failures_does_not_grow_without_end()
    {
        var patience = new Patience(0, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), clock);
        for (var i = 0; i < 2 * Patience.MostKeys; i++)
        {
            patience.Failed($"client {i}");
            clock.Pass(TimeSpan.FromMilliseconds(1));
        }

        Assert.Equal(TimeSpan.Zero, patience.DelayFor("client 0"));
        Assert.NotEqual(TimeSpan.Zero, patience.DelayFor($"client {2 * Patience.MostKeys - 1}"));
    }

    private static JournalName Name(string typed) => JournalName.TryRead(typed, out var name, out _) ? name : throw new InvalidOperationException();

    private static async Task FailAsync(UnlockGate gate, string client, JournalName? name)
    {
        using var pass = await gate.EnterAsync(client, name, Token);
        pass.Failed();
    }

    private UnlockGate Gate(int atOnce = 2, int waiting = 8) =>
        new(Options.Create(new JournalOptions { UnlocksAtOnce = atOnce, UnlocksWaiting = waiting }), clock);
}
