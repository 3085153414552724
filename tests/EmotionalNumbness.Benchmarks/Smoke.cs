using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace EmotionalNumbness.Benchmarks;

internal static class Smoke
{
    /// <summary>0 when every benchmark ran through.</summary>
    public static async Task<int> RunAsync()
    {
        var benchmarks = new JournalBenchmarks { Entries = 200 };
        await benchmarks.PrepareAsync();
        try
        {
            foreach (var method in typeof(JournalBenchmarks).GetMethods().Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null))
            {
                if (method.Invoke(benchmarks, null) is Task running)
                    await running;
                Console.WriteLine($"{method.Name} ran");
            }

            return 0;
        }
        finally
        {
            benchmarks.Clear();
        }
    }
}
