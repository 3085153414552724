using System.CommandLine;
using EmotionalNumbness.Survival.Chaos;
using EmotionalNumbness.Survival.Overload;

var program = new Option<FileInfo>("--program") { Description = "The built EmotionalNumbness.Web.dll.", Required = true };
var root = new Option<DirectoryInfo>("--root") { Description = "Its content root.", Required = true };
var kills = new Option<int>("--kills") { Description = "How often it is killed.", DefaultValueFactory = _ => 3 };
var terms = new Option<int>("--terms") { Description = "How often it is told to stop.", DefaultValueFactory = _ => 1 };
var quick = new Option<bool>("--quick") { Description = "A few seconds, to see that all of it works; the figures mean little." };

var chaos = new Command("chaos", "Kills the program while sixteen write, and counts what was lost.") { program, root, kills, terms };
chaos.SetAction((parsed, cancelled) => new ChaosRun(parsed.GetValue(program)!, parsed.GetValue(root)!).RunAsync(parsed.GetValue(kills), parsed.GetValue(terms), cancelled));
var overload = new Command("overload", "Floods the program, and measures the guide.") { program, root, quick };
overload.SetAction((parsed, cancelled) => new OverloadRun(parsed.GetValue(program)!, parsed.GetValue(root)!).RunAsync(parsed.GetValue(quick), cancelled));
var site = new Option<string>("--site") { Required = true };
var unlockers = new Option<int>("--unlockers");
var slow = new Option<int>("--slow");
var loops = new Option<int>("--loops");
var flood = new Command("flood", "The flood alone, for overload.") { site, unlockers, slow, loops };
flood.Hidden = true;
flood.SetAction((parsed, cancelled) => FloodProcess.RunAsync(new Uri(parsed.GetValue(site)!), parsed.GetValue(unlockers), parsed.GetValue(slow), parsed.GetValue(loops), cancelled));
return await new RootCommand("Shows what the program survives.") { chaos, overload, flood }.Parse(args).InvokeAsync();
