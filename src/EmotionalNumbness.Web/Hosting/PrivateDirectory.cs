namespace EmotionalNumbness.Web.Hosting;

/// <summary>What the program alone may look into. A directory that is already there keeps its mode: its owner chose it.</summary>
internal static class PrivateDirectory
{
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
