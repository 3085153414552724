using System.Diagnostics;
using System.Globalization;

namespace EmotionalNumbness.Web.Commands.ProvePrivate;

/// <summary>This very program, serving on a free port of this machine, with everything it could leave in one folder.</summary>
internal sealed class ScratchInstance : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly StreamWriter output;
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ScratchInstance(DirectoryInfo scratch)
    {
        output = new StreamWriter(Path.Combine(scratch.FullName, "standard-output-and-error.log")) { AutoFlush = true };
        process = new Process { StartInfo = StartOf(scratch), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The scratch instance ended before it served. Start the site by hand to see why."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address => address.Task.Result;

    public static async Task<ScratchInstance> StartAsync(DirectoryInfo scratch, CancellationToken cancellationToken)
    {
        var instance = new ScratchInstance(scratch);
        await instance.address.Task.WaitAsync(Patience, cancellationToken);
        return instance;
    }

    /// <summary>As a host stops it, so that its files are as they would be.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
            process.Kill();
        else
            using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
                await kill.WaitForExitAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        await output.DisposeAsync();
    }

    private static ProcessStartInfo StartOf(DirectoryInfo scratch)
    {
        var program = typeof(ScratchInstance).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var folder in new[] { "data", "temporary", "home" })
            scratch.CreateSubdirectory(folder);
        start.Environment["Data__Directory"] = Path.Combine(scratch.FullName, "data");
        start.Environment["TMPDIR"] = start.Environment["TEMP"] = Path.Combine(scratch.FullName, "temporary");
        start.Environment["HOME"] = Path.Combine(scratch.FullName, "home");
        // Its pipes for debuggers would stand among the temporary files, and whoever opens one to read waits for ever.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["Serilog__MinimumLevel__Default"] = "Verbose";
        foreach (var source in new[] { "Microsoft.AspNetCore", "Microsoft.AspNetCore.DataProtection", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions.Hosting.Internal.Host", "Microsoft.Extensions.Localization" })
            start.Environment[$"Serilog__MinimumLevel__Override__{source}"] = "Verbose";
        return start;
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (output)
            output.WriteLine(line);
        var at = line.IndexOf(Listening, StringComparison.Ordinal);
        if (at >= 0)
            address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
    }
}
