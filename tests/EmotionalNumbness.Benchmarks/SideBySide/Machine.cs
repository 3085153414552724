using System.Globalization;
using System.Runtime.InteropServices;

namespace EmotionalNumbness.Benchmarks.SideBySide;

internal static class Machine
{
    /// <summary>What the figures depend on.</summary>
    public static string Description => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor}, {Environment.ProcessorCount} cores; {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB of memory; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}");

    private static string Processor =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
}
