using System.Data.Common;
using System.Runtime.CompilerServices;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>
/// Reads the next rows while the ones before them are being opened. Reading a row costs more than opening it, and the two share nothing:
/// a page over thousands of rows takes about as long as the slower half.
/// </summary>
internal static class ReadAhead
{
    // A page of a small journal is read at once, without a second thread.
    private const int First = 64;

    private const int Next = 256;

    public static async IAsyncEnumerable<T> OfAsync<T>(DbDataReader reader, Func<DbDataReader, T> take, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reading = ReadAsync(reader, take, First, cancellationToken);
        try
        {
            while (true)
            {
                var (rows, isLast) = await reading;
                if (!isLast)
                    reading = Task.Run(() => ReadAsync(reader, take, Next, cancellationToken), cancellationToken);
                foreach (var row in rows)
                    yield return row;
                if (isLast)
                    yield break;
            }
        }
        finally
        {
            // Whoever stops early leaves no one at the reader.
            await reading.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    private static async Task<(List<T> Rows, bool IsLast)> ReadAsync<T>(DbDataReader reader, Func<DbDataReader, T> take, int most, CancellationToken cancellationToken)
    {
        var rows = new List<T>(most);
        while (rows.Count < most)
        {
            if (!await reader.ReadAsync(cancellationToken))
                return (rows, true);
            rows.Add(take(reader));
        }

        return (rows, false);
    }
}
