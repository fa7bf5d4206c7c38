// HTML text → Document, by the algorithm that browsers use (jsdom/parse5); no script runs and nothing is fetched.

/** A parser of saved pages. jsdom is loaded here and not earlier, because only `read` needs it and it is slow to start. */
export async function makePageParser(): Promise<(html: string) => Document> {
  const { JSDOM } = await import('jsdom');
  const parser = new new JSDOM().window.DOMParser();
  // Style sheets are cut out first: jsdom would spend most of its time on them, and we read none.
  return (html) =>
    parser.parseFromString(html.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, ''), 'text/html');
}
