using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace EmotionalNumbness.Web.Pages;

/// <summary>How fields become values, where the framework's own way lets a spoilt form break a page.</summary>
internal sealed class FormReading : IDisplayMetadataProvider
{
    public static void Configure(MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(new FormReading());
        // Names as one script library writes them: ours has none of those, and a name with half a bracket is a fault to them.
        options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        // A file in the place of words would stand in a list as nothing. The one page that takes a file reads it itself.
        options.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        options.ValueProviderFactories.RemoveType<QueryStringValueProviderFactory>();
        options.ValueProviderFactories.Add(new QueryOfReading());
        // What a page is about stands in its address; no field of a form is taken for it.
        options.ValueProviderFactories.RemoveType<RouteValueProviderFactory>();
        options.ValueProviderFactories.Insert(0, new RouteValueProviderFactory());
    }

    /// <summary>An empty word in a list stays an empty word; only an empty field is nothing.</summary>
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.MetadataKind == ModelMetadataKind.Type && context.Key.ModelType == typeof(string))
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }
}
