using EmotionalNumbness.Journal.Entries;
using EmotionalNumbness.Journal.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Tests.Entries;

public sealed class ReadEntryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_writers_entry_looks_like_none()
    {
        await using var installation = await Installation.StartAsync();
        using var writer = await installation.OpenNewAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        var id = await installation.WriteAsync(writer, "mine");

        Assert.IsType<ReadResult.NotFound>(await ReadAsync(installation, other, id));
        Assert.IsType<ReadResult.NotFound>(await ReadAsync(installation, other, EntryId.New()));
    }

    [Fact]
    public async Task A_row_copied_to_another_journal_does_not_open_there()
    {
        await using var installation = await Installation.StartAsync();
        using var writer = await installation.OpenNewAsync();
        using var other = await installation.OpenNewAsync("grey heron");
        var id = await installation.WriteAsync(writer, "mine");
        using var rows = installation.Rows();
        var (record, revision) = (await rows.Records.AsNoTracking().SingleAsync(Token), await rows.Revisions.AsNoTracking().SingleAsync(Token));
        rows.Add(new RecordRow { JournalId = other.Id.Value, Id = record.Id, Kind = record.Kind, Revision = record.Revision, Header = record.Header });
        rows.Add(new RevisionRow
        {
            JournalId = other.Id.Value,
            RecordId = revision.RecordId,
            Revision = revision.Revision,
            SaveId = revision.SaveId,
            Header = revision.Header,
            Body = revision.Body,
        });
        await rows.SaveChangesAsync(Token);

        Assert.IsType<ReadResult.Unreadable>(await ReadAsync(installation, other, id));
    }

    [Fact]
    public async Task Swapped_bodies_do_not_open()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var one = await installation.WriteAsync(journal, "one");
        var two = await installation.WriteAsync(journal, "two");
        using var rows = installation.Rows();
        var bodies = await rows.Revisions.ToDictionaryAsync(row => row.RecordId, row => row.Body, Token);
        await rows.Revisions.Where(row => row.RecordId == one.Value).ExecuteUpdateAsync(row => row.SetProperty(r => r.Body, bodies[two.Value]), Token);

        Assert.IsType<ReadResult.Unreadable>(await ReadAsync(installation, journal, one));
        Assert.IsType<ReadResult.Found>(await ReadAsync(installation, journal, two));
    }

    [Fact]
    public async Task A_header_in_place_of_a_body_does_not_open()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var id = await installation.WriteAsync(journal, "one");
        using var rows = installation.Rows();
        await rows.Revisions.ExecuteUpdateAsync(row => row.SetProperty(r => r.Body, r => r.Header), Token);

        Assert.IsType<ReadResult.Unreadable>(await ReadAsync(installation, journal, id));
    }

    [Fact]
    public async Task An_earlier_body_under_a_later_revision_does_not_open()
    {
        await using var installation = await Installation.StartAsync();
        using var journal = await installation.OpenNewAsync();
        var save = installation.NewEntry("first");
        await installation.SaveAsync(journal, save);
        await installation.SaveAsync(journal, save with { BaseRevision = 1, SaveId = SaveId.New(), Text = "second" });
        using var rows = installation.Rows();
        var first = await rows.Revisions.Where(row => row.Revision == 1).Select(row => row.Body).SingleAsync(Token);
        await rows.Revisions.Where(row => row.Revision == 2).ExecuteUpdateAsync(row => row.SetProperty(r => r.Body, first), Token);

        Assert.IsType<ReadResult.Unreadable>(await ReadAsync(installation, journal, save.Id));
    }

    private static Task<ReadResult> ReadAsync(Installation installation, OpenJournal journal, EntryId id) =>
        installation.Get<ReadEntry>().ReadAsync(journal, id, Token);
}
