// Whether an answer came from this site. A hotel's sign-in page or a proxy may answer in its place, with any status at all;
// only the site's own answers bear its policy.
export const isOurs = answer => answer.headers.get('Content-Security-Policy')?.startsWith("default-src 'none'") ?? false;

// What the site answers within what a person would wait; null for anything else. A timer rather than AbortSignal.timeout, which
// browsers have only since 2022.
export async function answerOf(address, request) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), 15000);
  try {
    const answer = await fetch(address, { ...request, signal: patience.signal });
    return isOurs(answer) ? answer : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

export const answers = async (address, request) => await answerOf(address, request) !== null;
