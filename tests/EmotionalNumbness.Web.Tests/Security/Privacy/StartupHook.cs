/// <summary>
/// Run by .NET inside the built program where a test asks for it (DOTNET_STARTUP_HOOKS): ends the process the way a bug outside every
/// request would, as soon as a file is there. The runtime finds it by this name, without a namespace.
/// </summary>
internal static class StartupHook
{
    public const string Message = "A test ends this process.";
    public const string FileVariable = "CRASH_WHEN_THERE_IS";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is not { } file)
            return;
        new Thread(() =>
        {
            while (!File.Exists(file))
                Thread.Sleep(Pause);
            throw new InvalidOperationException(Message);
        })
        { IsBackground = true }.Start();
    }
}
