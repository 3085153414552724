using System.Net.Sockets;
using Npgsql;

namespace EmotionalNumbness.Journal.Postgres;

/// <summary>What went wrong at the start, in one line for the person who hosts.</summary>
internal static class PostgresFailure
{
    /// <returns>Null where the error is none of the database's.</returns>
    public static string? Of(Exception error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "it does not exist. Create it, owned by the program's account (createdb).",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } refused =>
            $"{Line(refused.MessageText)}. Set the right Username and Password.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } refused =>
            $"{Line(refused.MessageText)}. Make the program's account its owner.",
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } =>
            "another process has been preparing it for two minutes. End that process, or wait and start again.",
        PostgresException other => $"{Line(other.MessageText)} ({other.SqlState}).",
        NpgsqlException { InnerException: SocketException unreachable } => $"{Line(unreachable.Message)}. Start the server, or set the right Host and Port.",
        NpgsqlException other => Line(other.InnerException is null or NpgsqlException ? other.Message : $"{other.Message}: {other.InnerException.Message}"),
        TimeoutException other => Line(other.Message),
        InvalidOperationException { InnerException: { } inner } => Of(inner),
        _ => null,
    };

    private static string Line(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
