/** The files that a Markdown page points to or shows, as written: relative to the page. */
export function linkedFiles(markdown: string) {
  return [...markdown.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, target]) => target ?? '')
}
