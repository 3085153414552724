using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EmotionalNumbness.Web.Pages;

/// <summary>Takes values from an address when a page is read. A form says itself all it has to say: a link cannot fill in what it leaves out.</summary>
internal sealed class QueryOfReading : IValueProviderFactory
{
    private static readonly QueryStringValueProviderFactory Query = new();

    public Task CreateValueProviderAsync(ValueProviderFactoryContext context) =>
        HttpMethods.IsPost(context.ActionContext.HttpContext.Request.Method) ? Task.CompletedTask : Query.CreateValueProviderAsync(context);
}
