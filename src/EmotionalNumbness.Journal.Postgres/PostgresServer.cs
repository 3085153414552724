using EmotionalNumbness.Journal.Storage;
using Npgsql;

namespace EmotionalNumbness.Journal.Postgres;

/// <summary>Where the database is, and how it is talked to.</summary>
internal sealed class PostgresServer
{
    private const string Form = "Host=…;Database=…;Username=…;Password=…";

    private readonly NpgsqlConnectionStringBuilder settings;

    private PostgresServer(NpgsqlConnectionStringBuilder settings) => this.settings = settings;

    /// <summary>Holds the password.</summary>
    public string ConnectionString => settings.ConnectionString;

    /// <summary>For people who host: database and host, no account, no password.</summary>
    public override string ToString() => $"{settings.Database} at {settings.Host}";

    /// <exception cref="DatabaseUnusableException">One line.</exception>
    public static PostgresServer From(string connectionString)
    {
        var settings = Read(connectionString);
        if (string.IsNullOrWhiteSpace(settings.Host) || string.IsNullOrWhiteSpace(settings.Database))
            throw new DatabaseUnusableException($"The PostgreSQL connection string names no host or no database. Write it as {Form}.");

        settings.ApplicationName ??= "emotional-numbness";
        // Names the values of a row that was refused; they may not reach a log.
        settings.IncludeErrorDetail = false;
        // Of a primary and its standbys, only the primary can keep what is saved.
        if (settings.Host.Contains(',', StringComparison.Ordinal))
        {
            settings.TargetSessionAttributes ??= "primary";
            // How long a writer waits after a standby took over, beside the time that takes.
            if (!settings.ContainsKey("Host Recheck Seconds"))
                settings.HostRecheckSeconds = 1;
        }

        return new PostgresServer(settings);
    }

    private static NpgsqlConnectionStringBuilder Read(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            // The error is not passed on: it may repeat a value, and one of them is the password.
            throw new DatabaseUnusableException($"The PostgreSQL connection string cannot be read. Write it as {Form}.");
        }
    }
}
