using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace EmotionalNumbness.Journal.Storage;

/// <summary>Tells "the database does not answer now" from a bug, for a host that then keeps the text in the page.</summary>
public static class DatabaseFault
{
    /// <summary>True where the database, or the way to it, is at fault: disk full, file locked or damaged, server gone.</summary>
    public static bool IsCauseOf(Exception exception) => exception switch
    {
        DbUpdateException or DbException or TimeoutException or DatabaseUnusableException => true,
        { InnerException: { } inner } => IsCauseOf(inner),
        _ => false,
    };
}
