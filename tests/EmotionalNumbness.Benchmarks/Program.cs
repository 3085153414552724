using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using EmotionalNumbness.Benchmarks;
using EmotionalNumbness.Benchmarks.SideBySide;

var site = new Option<FileInfo>("--site") { Description = "The published EmotionalNumbness.Web.dll.", Required = true };
var webApp = new Option<FileInfo>("--webapp") { Description = "What \"dotnet new webapp\" makes, published the same way.", Required = true };
var web = new Option<FileInfo>("--web") { Description = "What \"dotnet new web\" makes, published the same way.", Required = true };
var only = new Option<string?>("--only") { Description = "guide, start, save, unlock, pages or crowd." };
var quick = new Option<bool>("--quick") { Description = "About two minutes; less is measured, and less sure." };
var once = new Option<bool>("--smoke") { Description = "Once, to see that all of it works; the figures mean nothing." };
var report = new Option<FileInfo?>("--report") { Description = "The file between whose marks the figures go, beside the console." };

var beside = new Command("beside", "Measures the published program beside its floors.") { site, webApp, web, only, quick, once, report };
beside.SetAction(async (parsed, cancelled) =>
{
    var extent = parsed.GetValue(once) ? Extent.Smoke : parsed.GetValue(quick) ? Extent.Quick : Extent.Full;
    var programs = new Programs(parsed.GetValue(site)!, parsed.GetValue(webApp)!, parsed.GetValue(web)!);
    var chapters = await new SideBySideRun(programs, extent).RunAsync(parsed.GetValue(only), cancelled);
    var (command, today) = ($"tests/bench{(parsed.GetValue(quick) ? " --quick" : "")}", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
    Console.WriteLine(Report.Figures(command, today, chapters));
    if (parsed.GetValue(report) is { } file)
        await Report.WriteAsync(file, command, today, chapters, cancelled);
    return 0;
});
var smoke = new Command("smoke", "Runs each inner benchmark once, to see that all of them still work; the figures mean nothing.");
smoke.SetAction((_, _) => Smoke.RunAsync());
var inner = new Command("inner", "The inner parts, with BenchmarkDotNet; takes its options.") { TreatUnmatchedTokensAsErrors = false };
inner.SetAction(parsed => { BenchmarkSwitcher.FromAssembly(typeof(JournalBenchmarks).Assembly).Run([.. parsed.UnmatchedTokens], DefaultConfig.Instance); });
return await new RootCommand("What the program costs.") { beside, smoke, inner }.Parse(args).InvokeAsync();
