using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EmotionalNumbness.Journal;

/// <summary>A value list is an array in JSON.</summary>
internal sealed class ValueListJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Converter<T> : JsonConverter<ValueList<T>>
    {
        private JsonTypeInfo<T>? known;

        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is not JsonTokenType.StartArray)
                throw new JsonException();
            var (items, type) = (new List<T>(), TypeIn(options));
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                items.Add(JsonSerializer.Deserialize(ref reader, type) ?? throw new JsonException());
            return items.ToValueList();
        }

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
        {
            var type = TypeIn(options);
            writer.WriteStartArray();
            foreach (var item in value)
                JsonSerializer.Serialize(writer, item, type);
            writer.WriteEndArray();
        }

        /// <summary>A converter belongs to one set of options; asking each time costs more than reading the value.</summary>
        private JsonTypeInfo<T> TypeIn(JsonSerializerOptions options) => known ??= (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
