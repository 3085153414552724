// The MDN HTTP Observatory's own tests and grader over addresses of a local site. Its program scans a public host's root only.
//   node grade.mjs PACKAGE HOST HTTP_PORT HTTPS_PORT ADDRESS[=COOKIES]…
import { pathToFileURL } from "node:url";
import { join } from "node:path";

// A+ with every point to be had: the package's 1.4.8 gives 145 at most, 5 of them for a name in the browsers' preload list and 5 to pages
// that set a cookie. The pages of the guide set none.
const LEAST = 135;
const [folder, host, httpPort, httpsPort, ...addresses] = process.argv.slice(2);
const take = (file) => import(pathToFileURL(join(folder, "src", file)));
const [{ retrieve }, { ALL_TESTS }, { getGradeForScore, getScoreModifier }, { MINIMUM_SCORE_FOR_EXTRA_CREDIT }] =
  await Promise.all(["retriever/retriever.js", "constants.js", "grader/grader.js", "grader/charts.js"].map(take));

let worst = Infinity;
for (const given of addresses) {
  const [path, cookies] = given.split(/=(.*)/s);
  const headers = ["Accept: text/html", ...(cookies ? [`Cookie: ${cookies}`] : [])];
  const answers = await retrieve(host, { httpPort, httpsPort, path, headers });
  if (answers.responses.auto?.status !== 200) {
    console.log(`${path}: answered ${answers.responses.auto?.status ?? "nothing"}`);
    worst = 0;
    continue;
  }
  const results = ALL_TESTS.map((test) => test(answers)).map((one) => ({ ...one, name: one.constructor.name, points: one.result ? getScoreModifier(one.result) : 0 }));
  const losses = results.reduce((sum, one) => sum + Math.min(one.points, 0), 100);
  const all = results.reduce((sum, one) => sum + one.points, 100);
  const { grade, score } = getGradeForScore(losses >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? all : losses);
  console.log(`${path}: ${grade}, ${score} (${results.filter((one) => one.pass).length} of ${results.length} tests passed)`);
  for (const one of results.filter((each) => each.points !== 0)) console.log(`    ${one.points > 0 ? "+" : ""}${one.points} ${one.result}`);
  worst = Math.min(worst, score);
}
console.log(`worst ${worst}, at least ${LEAST} wanted`);
process.exit(worst >= LEAST ? 0 : 1);
