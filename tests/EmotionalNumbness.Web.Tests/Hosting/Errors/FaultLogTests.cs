using System.Net.Sockets;
using EmotionalNumbness.Web.Hosting.Errors;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EmotionalNumbness.Web.Tests.Hosting.Errors;

/// <summary>What the log says of a database that failed.</summary>
public sealed class FaultLogTests
{
    private const string Typed = "what somebody typed";

    public static TheoryData<Exception, string> Faults => new()
    {
        { new DbUpdateException(Typed, new SqliteException(Typed, 13, 13)), "SQLite 13, database or disk is full" },
        { new SqliteException(Typed, 10, 778), "SQLite 778, disk I/O error" },
        { new InvalidOperationException(Typed, new PostgresException(Typed, "FATAL", "FATAL", "57P03")), "PostgreSQL 57P03" },
        { new NpgsqlException(Typed, new SocketException((int)SocketError.ConnectionRefused)), "ConnectionRefused" },
        { new TimeoutException(Typed), "TimeoutException" },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void It_names_the_code_and_nothing_that_was_typed(Exception fault, string code) => Assert.Equal(code, FaultLog.CodeOf(fault));
}
