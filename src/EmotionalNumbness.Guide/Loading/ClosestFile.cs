namespace EmotionalNumbness.Guide.Loading;

/// <summary>"Which of these is closest?", from <c>guide/_closest.yaml</c>.</summary>
internal static class ClosestFile
{
    public static IReadOnlyList<ClosestChoice> Read(ContentFolder folder, string language, HashSet<string> slugs, ProblemList problems)
    {
        var file = $"{language}/guide/_closest.yaml";
        var choices = new List<ClosestChoice>();
        if (folder.Read(file, problems) is not { } text)
            return choices;

        foreach (var map in YamlMap.ParseList(text, file, problems))
        {
            var choice = new ClosestChoice(map.Text("say"), map.Text("part"));
            map.RefuseOtherKeys();
            if (slugs.Contains(choice.Part))
                choices.Add(choice);
            else
                problems.Add(file, map.LineOf("part"), $"There is no part “{choice.Part}”. Correct the name.");
        }

        return choices;
    }
}
