namespace EmotionalNumbness.Survival.Overload;

internal sealed class OverloadRun(FileInfo program, DirectoryInfo root)
{
    public Task<int> RunAsync(bool quick, CancellationToken cancellationToken) => throw new NotSupportedException($"{program} {root} {quick} {cancellationToken}");
}
