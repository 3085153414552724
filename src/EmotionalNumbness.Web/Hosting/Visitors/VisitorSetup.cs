namespace EmotionalNumbness.Web.Hosting.Visitors;

internal static class VisitorSetup
{
    public static void AddVisitors(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<CountryFinder>();
        builder.Services.AddScoped(services =>
            services.GetRequiredService<CountryFinder>().Find(services.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request));
    }
}
