import { xmlText } from './soap/xmlCharacters'

/** A page for the person who follows an address that is meant for the Web Connector. */
export function plainPage(title: string, ...paragraphs: string[]): string {
  const body = paragraphs.map((paragraph) => `<p>${xmlText(paragraph)}</p>`).join('\n')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${xmlText(title)}</title>
<h1>${xmlText(title)}</h1>
${body}
</html>
`
}
