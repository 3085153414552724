namespace EmotionalNumbness.Web.Tests.Scenarios.Faults;

/// <summary>The disk is full, or can only be read: on a real, small one.</summary>
public sealed class DiskTests
{
    private const int Megabytes = 3;

    [Fact]
    public async Task A_full_disk_loses_no_text_and_the_guide_goes_on()
    {
        using var disk = SmallDisk.Mount(Megabytes);
        await using var faulty = await FaultySite.StartAsync(Path.Combine(disk.Path, "data"));
        await faulty.Writer.OpenAsync(FaultySite.Write);
        disk.Fill();

        await faulty.IsToldAndKeepsTheTextAsync();
        await faulty.ServesGuideAndHelpAsync();
        using var host = faulty.Site.Visitor();
        Assert.Contains("disk: Degraded", (await host.OpenAsync("/health/ready")).Text, StringComparison.Ordinal);
        disk.MakeRoom();

        await faulty.SavesNowAsync();
    }

    [Fact]
    public async Task A_disk_that_can_only_be_read_loses_no_text_and_the_guide_goes_on()
    {
        using var disk = SmallDisk.Mount(Megabytes);
        await using var faulty = await FaultySite.StartAsync(disk.Path);
        await faulty.Writer.OpenAsync(FaultySite.Write);
        disk.MakeReadOnly();
        faulty.ForgetOpenFiles();

        await faulty.IsToldAndKeepsTheTextAsync();
        await faulty.ServesGuideAndHelpAsync();
        faulty.ForgetOpenFiles();
        disk.MakeWritable();

        await faulty.SavesNowAsync();
    }
}
