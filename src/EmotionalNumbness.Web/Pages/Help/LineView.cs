using EmotionalNumbness.Helplines.Lines;

namespace EmotionalNumbness.Web.Pages.Help;

/// <param name="Line">The line.</param>
/// <param name="Checked">The day its number was last checked.</param>
/// <param name="IsOpenNow">Null where that is not sure, or where the text will be read at another time.</param>
internal sealed record LineView(Helpline Line, DateOnly Checked, bool? IsOpenNow);
