using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using EmotionalNumbness.Benchmarks;

// --smoke: runs each once over a small journal, to see that all of them still work; the figures mean nothing.
if (args.Contains("--smoke"))
    return await Smoke.RunAsync();
BenchmarkSwitcher.FromAssembly(typeof(JournalBenchmarks).Assembly).Run(args, DefaultConfig.Instance);
return 0;
