using EmotionalNumbness.Guide.Loading;

namespace EmotionalNumbness.Guide.Tests;

internal static class GuideAssert
{
    /// <summary>Nothing is published, for one reason only: this one.</summary>
    public static void RefusedAt(GuideLoad load, string file, int line, string telling)
    {
        Assert.Null(load.Guide);
        var problem = Assert.Single(load.Problems);
        Assert.Equal((file, line), (problem.File, problem.Line));
        Assert.Contains(telling, problem.Message, StringComparison.Ordinal);
    }

    /// <summary>Nothing is published, and this is among the reasons.</summary>
    public static void RefusedAlsoAt(GuideLoad load, string file, int line, string telling)
    {
        Assert.Null(load.Guide);
        Assert.Contains(load.Problems, problem =>
            (problem.File, problem.Line) == (file, line) && problem.Message.Contains(telling, StringComparison.Ordinal));
    }
}
