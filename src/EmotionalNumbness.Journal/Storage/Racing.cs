using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Storage;

internal static class Racing
{
    /// <summary>
    /// Runs again when two requests wrote the same row at the same moment. The second run sees what the other
    /// did and decides by it; a third failure is something else and is thrown.
    /// </summary>
    public static async Task<T> OnceMoreAsync<T>(Func<Task<T>> act)
    {
        for (var runs = 1; ; runs++)
        {
            try
            {
                return await act();
            }
            catch (DbUpdateException) when (runs < 3)
            {
            }
        }
    }
}
