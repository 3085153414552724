using System.Net.Sockets;
using EmotionalNumbness.Journal.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace EmotionalNumbness.Web.Hosting.Errors;

/// <summary>Tells the host why a page of the journal could not do what it was asked: the database's own code, and nothing that anybody typed.</summary>
internal static partial class FaultLog
{
    /// <summary>Once for each request that was answered with "not now".</summary>
    public static void TellFault(this HttpContext context, Exception fault) =>
        LogFault(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(FaultLog)), Logging.RouteOf(context), CodeOf(fault));

    /// <summary>What the database calls it. Its message is left out: it may repeat a value.</summary>
    public static string CodeOf(Exception fault) => fault switch
    {
        SqliteException sqlite => $"SQLite {sqlite.SqliteExtendedErrorCode}, {raw.sqlite3_errstr(sqlite.SqliteErrorCode).utf8_to_string()}",
        PostgresException postgres => $"PostgreSQL {postgres.SqlState}",
        SocketException socket => $"{socket.SocketErrorCode}",
        { InnerException: { } inner } => CodeOf(inner),
        _ => fault.GetType().Name,
    };

    [LoggerMessage(LogLevel.Error, "The journal's database failed a request for {Route}: {Code}. What was typed is still in the writer's page.")]
    private static partial void LogFault(ILogger log, string route, string code);
}
