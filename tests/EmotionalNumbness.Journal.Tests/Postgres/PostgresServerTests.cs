using EmotionalNumbness.Journal.Postgres;
using EmotionalNumbness.Journal.Storage;

namespace EmotionalNumbness.Journal.Tests.Postgres;

public sealed class PostgresServerTests
{
    [Theory]
    [InlineData("postgres://writer:secret@db/journal")]
    [InlineData("Host=db;Database=journal;Sparkle=secret")]
    [InlineData("Host=db;Database=journal;Port=secret")]
    [InlineData("Host=db;Password=secret")]
    [InlineData("Database=journal;Password=secret")]
    [InlineData("")]
    public void A_connection_string_that_cannot_be_used_is_refused_without_repeating_it(string text)
    {
        var error = Assert.Throws<DatabaseUnusableException>(() => PostgresServer.From(text));

        Assert.Contains("Host=…;Database=…", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void Of_several_hosts_the_one_that_takes_writes_is_used()
    {
        var server = PostgresServer.From("Host=one,two;Database=journal");

        Assert.Contains("Target Session Attributes=primary", server.ConnectionString, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_rows_are_never_part_of_an_error()
    {
        var server = PostgresServer.From("Host=db;Database=journal;Include Error Detail=true");

        Assert.DoesNotContain("Include Error Detail=True", server.ConnectionString, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_is_shown_holds_neither_account_nor_password() =>
        Assert.Equal("journal at db", PostgresServer.From("Host=db;Database=journal;Username=writer;Password=secret").ToString());
}
