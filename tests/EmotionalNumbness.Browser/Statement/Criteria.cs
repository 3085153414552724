using static EmotionalNumbness.Browser.Statement.Support;

namespace EmotionalNumbness.Browser.Statement;

/// <summary>
/// WCAG 2.2 at levels A and AA, all 55 (4.1.1 was taken out of the standard), and those at AAA that we hold ourselves to.
/// Names and levels: W3C Recommendation of 12 December 2024.
/// </summary>
internal static class Criteria
{
    private const string Axe = "Browser:EveryPageTests.No_page_breaks_a_rule_of_accessibility";
    private const string AxeInJournal = "Browser:PagesTests.No_page_breaks_a_rule_of_accessibility_or_scrolls_sideways";
    private const string Heard = "Browser:EveryPageTests.A_screen_reader_is_told_landmarks_headings_and_names_that_tell_things_apart";
    private const string NoMedia = "There is no recorded sound or video. Exercises are text; a voice of the device may read them.";
    private const string NoMediaShown = "Web:EveryPageTests.It_embeds_nothing";

    public static readonly IReadOnlyList<Criterion> All =
    [
        new("1.1.1", "A", "Non-text Content", Supported, "Pictures have a text or are hidden; drawings of a journal have the same numbers beside them in a table.", "Web:EveryPageTests.Its_pictures_have_a_text_or_are_hidden", "Guide:TextChecksTests.Picture_without_text_is_refused", "Web:TrendsTests.Drawing_table_and_export_tell_the_same_numbers", "Web:CalendarTests.A_year_has_a_sign_for_each_day_and_the_same_in_a_table"),
        new("1.2.1", "A", "Audio-only and Video-only (Prerecorded)", DoesNotApply, NoMedia, NoMediaShown),
        new("1.2.2", "A", "Captions (Prerecorded)", DoesNotApply, NoMedia, NoMediaShown),
        new("1.2.3", "A", "Audio Description or Media Alternative (Prerecorded)", DoesNotApply, NoMedia, NoMediaShown),
        new("1.2.4", "AA", "Captions (Live)", DoesNotApply, NoMedia, NoMediaShown),
        new("1.2.5", "AA", "Audio Description (Prerecorded)", DoesNotApply, NoMedia, NoMediaShown),
        new("1.3.1", "A", "Info and Relationships", Supported, "Headings, lists, tables, landmarks and labels are marked as what they are.", Heard, "Web:EveryPageTests.Its_headings_skip_no_level", "Web:EveryPageTests.It_has_the_landmarks_in_their_order", "Web:EveryPageTests.Every_field_has_a_label", AxeInJournal),
        new("1.3.2", "A", "Meaningful Sequence", Supported, "What is read stands in the order of the source, without the style sheet too.", "Browser:BareTests", "Browser:HeardTests"),
        new("1.3.3", "A", "Sensory Characteristics", Supported, "No instruction rests on shape, colour or place; the pace of breath is also in words and numbers.", "Browser:PlayerTests.Without_motion_there_are_words_and_a_count"),
        new("1.3.4", "AA", "Orientation", Supported, "Pages work upright and on their side.", "Browser:EveryPageTests.No_page_scrolls_sideways_on_a_narrow_screen_or_at_400_percent", AxeInJournal),
        new("1.3.5", "AA", "Identify Input Purpose", Supported, "The only fields about a person are a journal's name and passphrase, and they say which they are.", "Web:CreateTests.Password_managers_know_the_fields_and_nothing_is_cut_off"),
        new("1.4.1", "A", "Use of Color", Supported, "Links are underlined or stand in lists of links; signs in the calendar differ in shape.", Axe, "Web:CalendarTests.A_year_has_a_sign_for_each_day_and_the_same_in_a_table"),
        new("1.4.2", "A", "Audio Control", Supported, "Nothing sounds by itself; tones and reading aloud are asked for and stop at once.", "Browser:PlayerTests.Nothing_begins_by_itself", "Browser:ReadAloudTests"),
        new("1.4.3", "AA", "Contrast (Minimum)", Supported, "See 1.4.6.", "Browser:ColourTests.Text_stands_out_seven_to_one_from_every_ground", Axe, AxeInJournal),
        new("1.4.4", "AA", "Resize Text", Supported, "Sizes follow the browser's; up to 400 % nothing is lost.", "Browser:EveryPageTests.No_page_scrolls_sideways_on_a_narrow_screen_or_at_400_percent", "Browser:EveryPageTests.No_page_loses_text_when_its_spacing_is_widened", AxeInJournal),
        new("1.4.5", "AA", "Images of Text", Supported, "No picture holds words.", "Web:EveryPageTests.Its_pictures_have_a_text_or_are_hidden"),
        new("1.4.10", "AA", "Reflow", Supported, "320 by 256 px, without scrolling sideways.", "Browser:EveryPageTests.No_page_scrolls_sideways_on_a_narrow_screen_or_at_400_percent", AxeInJournal),
        new("1.4.11", "AA", "Non-text Contrast", Supported, "Edges of fields and the ring of focus: 3 to 1 on every ground, in light and dark; a system's forced colours are kept to.", "Browser:ColourTests.Edges_and_the_focus_ring_stand_out_three_to_one", "Browser:EveryPageTests.Edges_words_and_focus_are_seen_in_forced_colours"),
        new("1.4.12", "AA", "Text Spacing", Supported, "With the spacing of the criterion no text is cut off or leaves its button.", "Browser:EveryPageTests.No_page_loses_text_when_its_spacing_is_widened", AxeInJournal),
        new("1.4.13", "AA", "Content on Hover or Focus", Supported, "Nothing appears by pointing at something; the skip links appear on focus, and go with it.", "Browser:KeyboardTests.The_skip_links_lead_to_the_page_to_help_and_away"),
        new("2.1.1", "A", "Keyboard", Supported, "Whatever can be used is a link, a button, a field or a summary.", "Browser:KeyboardTests.Tabbing_reaches_everything_in_order_with_the_focus_in_plain_sight", "Browser:EveryPageTests.Whatever_can_be_used_takes_the_focus_and_shows_it_above_all_else", AxeInJournal),
        new("2.1.2", "A", "No Keyboard Trap", Supported, "Tab leads through a page and out of it, forwards and backwards.", "Browser:KeyboardTests"),
        new("2.1.4", "A", "Character Key Shortcuts", Supported, "The one shortcut is Shift three times on its own, which is no character; typing capitals never sets it off.", "Browser:LeaveTests.Typing_capitals_never_leaves", "Browser:LeaveTests.Shift_with_another_key_never_leaves"),
        new("2.2.1", "A", "Timing Adjustable", Supported, "An exercise can be paused, skipped and read without its times. An open journal locks after 30 minutes without a click, for privacy: it says so two minutes before, and one press keeps it open, again and again for 12 hours. What was typed comes back after unlocking.", "Browser:PlayerTests.It_pauses_goes_on_skips_and_starts_again", "Browser:WritingTests.Two_minutes_before_it_locks_a_journal_says_so_and_one_press_keeps_it_open", "Browser:WritingTests.A_session_lost_while_writing_comes_back_with_the_text"),
        new("2.2.2", "A", "Pause, Stop, Hide", Supported, "Only an exercise under way moves, and it can be paused.", "Browser:PlayerTests.Nothing_begins_by_itself", "Browser:PlayerTests.It_pauses_goes_on_skips_and_starts_again"),
        new("2.3.1", "A", "Three Flashes or Below Threshold", Supported, "Nothing flashes; the only motion is a breath of several seconds.", "Browser:PaceTests.The_circle_grows_with_the_breath_in_and_shrinks_with_the_breath_out", "Browser:EveryPageTests.Nothing_moves_where_less_motion_is_asked_for"),
        new("2.4.1", "A", "Bypass Blocks", Supported, "Skip links lead to the page, to help, and away.", "Browser:KeyboardTests.Skipping_to_the_page_moves_the_focus_there"),
        new("2.4.2", "A", "Page Titled", Supported, "Each page has a title of its own. A visitor may choose one plain title for all, as a protection.", "Web:EveryPageTests.It_has_a_title_and_a_description", "Web:EveryPageTests.No_other_page_has_its_title"),
        new("2.4.3", "A", "Focus Order", Supported, "The order of the source.", "Browser:KeyboardTests.Tabbing_reaches_everything_in_order_with_the_focus_in_plain_sight", "Browser:EveryPageTests.Whatever_can_be_used_takes_the_focus_and_shows_it_above_all_else"),
        new("2.4.4", "A", "Link Purpose (In Context)", Supported, "Links of one name lead to one place, but for the numbers of citations, which the sentence explains.", Heard, "Browser:HelpBarTests.The_links_of_the_bar_say_whom_they_reach"),
        new("2.4.5", "AA", "Multiple Ways", Supported, "Lists of contents, search, and links from part to part.", "Web:SearchTests", "Web:PartTests.Its_contents_list_every_part_and_mark_this_one"),
        new("2.4.6", "AA", "Headings and Labels", Supported, "Every heading and every control has a name; names were chosen by people.", Heard, "Web:EveryPageTests.Every_button_and_link_has_a_name"),
        new("2.4.7", "AA", "Focus Visible", Supported, "A ring of 3 px around whatever has the focus.", "Browser:EveryPageTests.Whatever_can_be_used_takes_the_focus_and_shows_it_above_all_else", AxeInJournal),
        new("2.4.11", "AA", "Focus Not Obscured (Minimum)", Supported, "The help bar, which stays in view, never covers it.", "Browser:KeyboardTests.Tabbing_backwards_never_hides_the_focus_under_the_bar", "Browser:EveryPageTests.Whatever_can_be_used_takes_the_focus_and_shows_it_above_all_else"),
        new("2.5.1", "A", "Pointer Gestures", Supported, "Nothing asks for more than a tap.", "Browser:WritingTests", "Browser:InsightTests.A_part_of_the_picture_and_its_checkbox_are_one"),
        new("2.5.2", "A", "Pointer Cancellation", Supported, "Links, buttons and fields of the browser's own act when the finger is lifted.", "Browser:LeaveTests.A_click_leads_away_from_every_kind_of_page"),
        new("2.5.3", "A", "Label in Name", Supported, "What is read out begins with what is seen.", "Browser:HelpBarTests.The_links_of_the_bar_say_whom_they_reach", Axe),
        new("2.5.4", "A", "Motion Actuation", DoesNotApply, "Nothing listens to the device being moved; the policy sent with each page forbids it.", "Web:EveryPageTests.It_asks_nothing_of_the_device"),
        new("2.5.7", "AA", "Dragging Movements", Supported, "Nothing has to be dragged.", "Browser:InsightTests.A_part_of_the_picture_and_its_checkbox_are_one"),
        new("2.5.8", "AA", "Target Size (Minimum)", Supported, "See 2.5.5; nothing is below 24 px but links in a line of text.", "Browser:EveryPageTests.Every_target_is_large_enough_for_a_shaking_hand", AxeInJournal),
        new("3.1.1", "A", "Language of Page", Supported, "Each page says its language and direction.", "Web:EveryPageTests.It_says_its_language_and_direction"),
        new("3.1.2", "AA", "Language of Parts", Supported, "Names of helplines in other languages carry that language.", "Web:CountryTests", Axe),
        new("3.2.1", "A", "On Focus", Supported, "Focus alone changes nothing.", "Browser:KeyboardTests.Tabbing_reaches_everything_in_order_with_the_focus_in_plain_sight"),
        new("3.2.2", "A", "On Input", Supported, "A choice takes effect with its button.", "Browser:WithoutScriptTests.A_country_is_chosen_and_the_bar_keeps_to_it", "Browser:ThemeTests"),
        new("3.2.3", "AA", "Consistent Navigation", Supported, "One frame for all pages.", "Web:EveryPageTests.It_has_the_landmarks_in_their_order", "Browser:HeardTests"),
        new("3.2.4", "AA", "Consistent Identification", Supported, "The same words from one place for the same thing.", Heard, "Web:EveryPageTests.It_can_be_left_from_the_bar_and_from_a_skip_link"),
        new("3.2.6", "A", "Consistent Help", Supported, "The help bar stands first on every page.", "Web:EveryPageTests.A_call_is_at_most_five_tab_stops_away", "Browser:KeyboardTests.The_number_to_call_is_within_five_tab_stops_of_every_kind_of_page"),
        new("3.3.1", "A", "Error Identification", Supported, "What was wrong is said in words beside its field.", "Web:CreateTests.What_cannot_be_used_is_said_beside_its_field", "Web:CheckInTests.A_day_that_will_not_do_is_told_and_the_answers_stay", "Web:RemindersTests.A_time_that_cannot_be_read_is_told_beside_it_and_the_rest_stays"),
        new("3.3.2", "A", "Labels or Instructions", Supported, "Every field has a label that can be seen.", "Web:EveryPageTests.Every_field_has_a_label", Axe, AxeInJournal),
        new("3.3.3", "AA", "Error Suggestion", Supported, "The message says what would do.", "Web:CreateTests.What_cannot_be_used_is_said_beside_its_field", "Web:RecoverTests.A_slip_is_told_before_anything_is_tried"),
        new("3.3.4", "AA", "Error Prevention (Legal, Financial, Data)", Supported, "What is deleted can be brought back for ten minutes; deleting a journal asks for its name.", "Browser:WritingTests.An_entry_that_was_deleted_is_brought_back", "Web:DeleteTests", "Web:EntryTests.Earlier_versions_can_be_read_brought_back_and_removed"),
        new("3.3.7", "A", "Redundant Entry", Supported, "What was typed stays after a mistake; a passphrase is asked for again only as a lock.", "Web:CheckInTests.A_day_that_will_not_do_is_told_and_the_answers_stay", "Web:SummaryTests.A_day_that_will_not_do_is_told_and_nothing_typed_is_lost"),
        new("3.3.8", "AA", "Accessible Authentication (Minimum)", Supported, "Passphrases can be pasted, filled in by a password manager, and shown.", "Web:CreateTests.Password_managers_know_the_fields_and_nothing_is_cut_off"),
        new("4.1.2", "A", "Name, Role, Value", Supported, "Elements of the browser's own throughout, asked in Chromium's accessibility tree.", Heard, "Browser:HeardTests", AxeInJournal),
        new("4.1.3", "AA", "Status Messages", Supported, "The step of an exercise, a kept draft and the presses that leave are announced without moving the focus.", "Browser:PlayerTests.A_screen_reader_hears_each_step_once_and_nothing_between", "Browser:LeaveTests.Each_press_is_announced_and_the_last_word_fades"),

        new("1.4.6", "AAA", "Contrast (Enhanced)", Supported, "Text: 7 to 1 on every ground, in light and dark.", "Browser:ColourTests.Text_stands_out_seven_to_one_from_every_ground", "Browser:EveryPageTests.Pages_of_every_kind_break_no_rule_where_dark_was_chosen", Axe, AxeInJournal),
        new("1.4.9", "AAA", "Images of Text (No Exception)", Supported, "No picture holds words.", "Web:EveryPageTests.Its_pictures_have_a_text_or_are_hidden"),
        new("2.1.3", "AAA", "Keyboard (No Exception)", Supported, "See 2.1.1.", "Browser:KeyboardTests"),
        new("2.3.3", "AAA", "Animation from Interactions", Supported, "Where less motion is asked for, nothing moves; the breath is words and a count.", "Browser:EveryPageTests.Nothing_moves_where_less_motion_is_asked_for", "Browser:PlayerTests.Without_motion_there_are_words_and_a_count"),
        new("2.4.12", "AAA", "Focus Not Obscured (Enhanced)", Supported, "No part of what has the focus is under the help bar.", "Browser:EveryPageTests.Whatever_can_be_used_takes_the_focus_and_shows_it_above_all_else", AxeInJournal),
        new("2.4.13", "AAA", "Focus Appearance", Supported, "A whole ring of 3 px that stands out 3 to 1.", "Browser:ColourTests.Edges_and_the_focus_ring_stand_out_three_to_one", "Browser:EveryPageTests.Whatever_can_be_used_takes_the_focus_and_shows_it_above_all_else"),
        new("2.5.5", "AAA", "Target Size (Enhanced)", Supported, "44 px for everything but links in a line of text; so are seven days of the journal's calendar beside each other on the narrowest phone.", "Browser:EveryPageTests.Every_target_is_large_enough_for_a_shaking_hand", AxeInJournal),
        new("3.1.5", "AAA", "Reading Level", Supported, "Parts and exercises are held to the reading of lower secondary school or easier.", "Guide:RealContentTests.Every_part_reads_easily", "Guide:RealExercisesTests.Every_exercise_reads_easily"),
        new("3.2.5", "AAA", "Change on Request", Supported, "Nothing changes unless asked for.", "Browser:PlayerTests.Nothing_begins_by_itself", "Browser:ThemeTests"),
        new("3.3.6", "AAA", "Error Prevention (All)", Supported, "Deleting can be undone, and a text that changed elsewhere is put beside this one.", "Browser:WritingTests.An_entry_that_was_deleted_is_brought_back", "Browser:WritingTests.Two_tabs_of_one_entry_lose_neither_text"),
    ];
}
