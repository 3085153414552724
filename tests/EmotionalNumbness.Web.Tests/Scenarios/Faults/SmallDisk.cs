using System.Diagnostics;

namespace EmotionalNumbness.Web.Tests.Scenarios.Faults;

/// <summary>A real file system of a few megabytes in memory. Only an administrator may mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("small-disk-");

    private SmallDisk()
    {
    }

    public string Path => folder.FullName;

    private string Filler => System.IO.Path.Combine(Path, "filler");

    /// <summary>Skips the test where mounting is not allowed.</summary>
    public static SmallDisk Mount(int megabytes)
    {
        var disk = new SmallDisk();
        if (OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=700", "tmpfs", disk.Path))
            return disk;
        disk.folder.Delete();
        Assert.Skip("A small disk can be mounted by an administrator on Linux only.");
        return disk;
    }

    public void Fill()
    {
        using var filler = File.Create(Filler);
        var block = new byte[4096];
        try
        {
            while (true)
            {
                filler.Write(block);
                filler.Flush();
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    /// <summary>What is opened from now on can be read and not written.</summary>
    public void MakeReadOnly()
    {
        Assert.True(Run("mount", "--bind", Path, Path));
        Assert.True(Run("mount", "-o", "remount,bind,ro", Path));
    }

    public void MakeWritable() => Assert.True(Run("umount", "--lazy", Path));

    public void Dispose()
    {
        while (Run("umount", "--lazy", Path))
        {
            // Each mount that lies over it.
        }

        folder.Delete(recursive: true);
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
