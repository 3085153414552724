using System.CommandLine;
using EmotionalNumbness.Helplines.CrisisLanguage;
using EmotionalNumbness.Web.Commands.CrisisLanguage;
using EmotionalNumbness.Web.Hosting.Content;

namespace EmotionalNumbness.Web.Commands;

/// <summary>
/// <c>crisis-language FILE.jsonl</c>: what the detector says of each line, and how well it does where the lines carry
/// labels. Lines stream through, so that a file may have any size. No text is ever printed.
/// </summary>
internal static class CrisisLanguageCommand
{
    private const string StandardInput = "-";
    private const int Passed = 0;
    private const int Failed = 1;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Lines of {\"id\",\"lang\",\"text\"}, with \"label\" and \"category\" if known. “-” or nothing: standard input.", DefaultValueFactory = _ => StandardInput };
        var content = new Option<string>("--content") { Description = "The content folder.", DefaultValueFactory = _ => new ContentOptions().Directory };
        var command = new Command("crisis-language", "Run the crisis-language detector over a file and measure it.") { file, content };
        command.SetAction((parsed, cancelled) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(content)!, cancelled));
        return command;
    }

    private static async Task<int> RunAsync(string file, string content, CancellationToken cancelled)
    {
        if (Detector(content) is not { } detector)
            return Failed;
        try
        {
            await using var input = file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file);
            return await MeasureAsync(input, detector, cancelled) ? Passed : Failed;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"“{file}” cannot be read: {error.Message}");
            return Failed;
        }
    }

    private static CrisisLanguageDetector? Detector(string content)
    {
        try
        {
            var loaded = ContentSetup.CheckCrisisLanguage(ContentDirectory.Find(content, Environment.CurrentDirectory));
            foreach (var problem in loaded.Problems)
                Console.Error.WriteLine($"error crisis-language/{problem}");
            return loaded.Detector;
        }
        catch (DirectoryNotFoundException missing)
        {
            Console.Error.WriteLine(missing.Message);
            return null;
        }
    }

    private static async Task<bool> MeasureAsync(Stream input, CrisisLanguageDetector detector, CancellationToken cancelled)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        var measure = new Measure();
        var number = 0L;
        await foreach (var line in new LineReader(input).ReadAsync(cancelled))
        {
            number++;
            if (line is { IsEmpty: true })
                continue;
            if (line is not { } bytes || EvaluationLine.Read(bytes) is not { } read)
            {
                measure.Malformed();
                await Console.Error.WriteLineAsync($"line {number}: not a line of {{\"id\",\"lang\",\"text\"}}, or longer than {LineReader.LongestLine / (1024 * 1024)} MB");
                continue;
            }

            var detection = detector.Detect(read.Text, read.Language);
            measure.Add(read, detection);
            await output.WriteAsync($"{read.Id}\t{(detection.Found ? '1' : '0')}\n");
        }

        await output.FlushAsync(cancelled);
        measure.Print(Console.Error);
        return measure.MalformedLines == 0;
    }
}
