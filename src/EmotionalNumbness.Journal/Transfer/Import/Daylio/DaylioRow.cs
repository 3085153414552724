namespace EmotionalNumbness.Journal.Transfer.Import.Daylio;

/// <summary>A row by the names of its columns; a column that is not there is empty.</summary>
internal readonly record struct DaylioRow(IReadOnlyDictionary<string, int> Columns, string[] Cells)
{
    public string this[string name] => Columns.TryGetValue(name, out var at) && at < Cells.Length ? Cells[at] : "";
}
