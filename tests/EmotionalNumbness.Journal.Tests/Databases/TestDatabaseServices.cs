using Microsoft.Extensions.DependencyInjection;

namespace EmotionalNumbness.Journal.Tests.Databases;

internal static class TestDatabaseServices
{
    public static IServiceCollection With(this IServiceCollection services, TestDatabase database, string place)
    {
        database.AddTo(services, place);
        return services;
    }
}
