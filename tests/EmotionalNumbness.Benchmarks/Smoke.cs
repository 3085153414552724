using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace EmotionalNumbness.Benchmarks;

internal static class Smoke
{
    /// <summary>0 when every benchmark ran through.</summary>
    public static async Task<int> RunAsync()
    {
        var journal = new JournalBenchmarks { Entries = 200, OtherJournals = 2 };
        await RunAllAsync(journal, journal.PrepareAsync, journal.Clear);
        var inner = new InnerBenchmarks();
        await RunAllAsync(inner, inner.PrepareAsync, inner.Clear);
        return 0;
    }

    private static async Task RunAllAsync(object benchmarks, Func<Task> prepare, Action clear)
    {
        await prepare();
        try
        {
            foreach (var method in benchmarks.GetType().GetMethods().Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null))
            {
                if (method.Invoke(benchmarks, null) is Task running)
                    await running;
                Console.WriteLine($"{method.Name} ran");
            }
        }
        finally
        {
            clear();
        }
    }
}
