using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace EmotionalNumbness.Benchmarks.SideBySide;

/// <summary>The floor of saving: rows of so many bytes put into a table of their own, each in its own commit, from one connection.</summary>
internal sealed class RawInserts : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand insert;

    public RawInserts(string file, int bytes)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var prepare = connection.CreateCommand();
        prepare.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE Rows (Id INTEGER PRIMARY KEY, Bytes BLOB NOT NULL)";
        prepare.ExecuteNonQuery();
        insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO Rows (Bytes) VALUES ($bytes)";
        insert.Parameters.AddWithValue("$bytes", new byte[bytes]);
        insert.Prepare();
    }

    public Load Run(TimeSpan time)
    {
        var (took, watch) = (new List<double>(), Stopwatch.StartNew());
        while (watch.Elapsed < time)
        {
            var one = Stopwatch.GetTimestamp();
            insert.ExecuteNonQuery();
            took.Add(Stopwatch.GetElapsedTime(one).TotalMilliseconds);
        }

        var perSecond = took.Count / watch.Elapsed.TotalSeconds;
        took.Sort();
        return new Load(took.Count, perSecond, took[(int)(took.Count * 0.99)]);
    }

    public void Dispose()
    {
        insert.Dispose();
        connection.Dispose();
    }
}
