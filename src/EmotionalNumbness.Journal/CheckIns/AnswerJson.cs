using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EmotionalNumbness.Journal.CheckIns;

/// <summary>How an answer stands in JSON; see <see cref="Answer{T}"/>. No value is an object with a member "answer", so the two cannot be mixed up.</summary>
internal sealed class AnswerJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Answer<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Converter<T> : JsonConverter<Answer<T>> where T : notnull
    {
        private static readonly JsonEncodedText Member = JsonEncodedText.Encode("answer");
        private static readonly JsonEncodedText DontKnow = JsonEncodedText.Encode("dont-know");
        private static readonly JsonEncodedText RatherNotSay = JsonEncodedText.Encode("rather-not-say");

        private JsonTypeInfo<T>? known;

        public override Answer<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (typeof(T) == typeof(int) && reader.TokenType is JsonTokenType.Number)
                return Answer.Of((T)(object)reader.GetInt32());
            if (reader.TokenType is not JsonTokenType.StartObject)
                return Answer.Of(JsonSerializer.Deserialize(ref reader, TypeIn(options)) ?? throw new JsonException());
            if (!reader.Read() || !reader.ValueTextEquals(Member.EncodedUtf8Bytes) || !reader.Read() || reader.TokenType is not JsonTokenType.String)
                throw new JsonException();
            var answer = reader.ValueTextEquals(DontKnow.EncodedUtf8Bytes) ? Answer.DontKnow<T>()
                : reader.ValueTextEquals(RatherNotSay.EncodedUtf8Bytes) ? Answer.RatherNotSay<T>()
                : throw new JsonException();
            return reader.Read() && reader.TokenType is JsonTokenType.EndObject ? answer : throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, Answer<T> value, JsonSerializerOptions options)
        {
            if (value.TryGet(out var given))
                JsonSerializer.Serialize(writer, given, TypeIn(options));
            else if (value.Kind is AnswerKind.NotAsked)
                writer.WriteNullValue();
            else
                Write(writer, value.Kind is AnswerKind.DontKnow ? DontKnow : RatherNotSay);
        }

        private static void Write(Utf8JsonWriter writer, JsonEncodedText answer)
        {
            writer.WriteStartObject();
            writer.WriteString(Member, answer);
            writer.WriteEndObject();
        }

        /// <summary>A converter belongs to one set of options; asking each time costs more than reading the value.</summary>
        private JsonTypeInfo<T> TypeIn(JsonSerializerOptions options) => known ??= (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
