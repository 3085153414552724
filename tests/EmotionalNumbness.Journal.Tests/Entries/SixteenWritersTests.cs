using EmotionalNumbness.Journal.Entries;

namespace EmotionalNumbness.Journal.Tests.Entries;

public sealed class SixteenWritersTests
{
    private const int Writers = 16;
    private const int SavesEach = 25;

    [Fact]
    public async Task Sixteen_writers_at_once_on_one_file_lose_nothing()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var ticket = journal.ToTicket();

        var results = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(writer))));

        Assert.All(results.SelectMany(result => result), result => Assert.IsType<SaveResult.Saved>(result));
        var texts = new List<string>();
        EntryId? before = null;
        do
        {
            var page = await installation.PageAsync(journal, before, 100);
            texts.AddRange(page.Days.SelectMany(day => day.Entries).Select(entry => entry.Text));
            before = page.Older;
        }
        while (before is not null);
        Assert.Equal(
            Enumerable.Range(0, Writers).SelectMany(writer => Enumerable.Range(0, SavesEach).Select(i => $"writer {writer}, text {i}")).Order(),
            texts.Order());

        async Task<List<SaveResult>> WriteAsync(int writer)
        {
            using var session = OpenJournal.FromTicket(ticket)!;
            var saves = new List<SaveResult>();
            for (var i = 0; i < SavesEach; i++)
                saves.Add(await installation.SaveAsync(session, installation.NewEntry($"writer {writer}, text {i}")));
            return saves;
        }
    }
}
