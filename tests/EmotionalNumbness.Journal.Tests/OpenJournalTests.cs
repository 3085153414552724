using EmotionalNumbness.Journal.Vault;

namespace EmotionalNumbness.Journal.Tests;

public sealed class OpenJournalTests
{
    [Fact]
    public void A_ticket_carries_the_journal_whole()
    {
        using var journal = new OpenJournal(JournalId.New(), 7, DataKey.Create());

        using var resumed = OpenJournal.FromTicket(journal.ToTicket())!;

        Assert.Equal((journal.Id, 7L), (resumed.Id, resumed.Epoch));
        Assert.Equal(journal.ToTicket(), resumed.ToTicket());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(OpenJournal.TicketSize - 1)]
    [InlineData(OpenJournal.TicketSize + 1)]
    public void Any_other_number_of_bytes_is_no_ticket(int size) => Assert.Null(OpenJournal.FromTicket(new byte[size]));

    [Fact]
    public void An_unknown_version_is_no_ticket() => Assert.Null(OpenJournal.FromTicket(new byte[OpenJournal.TicketSize]));
}
