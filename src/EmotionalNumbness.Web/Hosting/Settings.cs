using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace EmotionalNumbness.Web.Hosting;

/// <summary>
/// Settings are read and checked before anything is built, while one line is still enough to say what is wrong, and before there is a log
/// to say it in.
/// </summary>
internal static class Settings
{
    /// <summary>A section as it is set, which services can ask for too.</summary>
    /// <exception cref="InvalidDataException">A value will not do, or a key is none of the section's. One line that names it.</exception>
    public static T AddSettings<T>(this WebApplicationBuilder builder, string section)
        where T : class, new()
    {
        var settings = builder.ReadSettings<T>(section);
        builder.Services.AddOptions<T>().BindConfiguration(section);
        var problems = new List<ValidationResult>();
        return Validator.TryValidateObject(settings, new ValidationContext(settings), problems, validateAllProperties: true)
            ? settings
            : throw new InvalidDataException(string.Join(' ', problems.Select(problem => problem.ErrorMessage)));
    }

    /// <summary>The same where something else judges its values.</summary>
    /// <exception cref="InvalidDataException">A key is none of the section's: it would look as if it were set.</exception>
    public static T ReadSettings<T>(this WebApplicationBuilder builder, string section)
        where T : class, new()
    {
        var set = builder.Configuration.GetSection(section);
        var known = typeof(T).GetProperties().Where(property => property.CanWrite || typeof(IEnumerable).IsAssignableFrom(property.PropertyType)).Select(property => property.Name).ToList();
        var unknown = set.GetChildren().Select(child => child.Key).FirstOrDefault(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase));
        if (unknown is not null)
            throw new InvalidDataException($"{section}:{unknown} is no setting. Those of {section} are: {string.Join(", ", known)}.");
        var settings = new T();
        set.Bind(settings);
        return settings;
    }
}
