import axe from 'axe-core'

/** Looks at a story's colours in the dark theme too; the a11y addon looks at the theme that is on. For tests only: it flickers. */
export async function checkDarkContrast(): Promise<void> {
  const themed = [...document.querySelectorAll<HTMLElement>('.story-page[data-theme], .connections-root[data-theme]')]
  const before = themed.map(({ dataset }) => dataset['theme'])
  themed.forEach((element) => element.setAttribute('data-theme', 'dark'))
  try {
    const { violations } = await axe.run('.story-page, .connections-root', { runOnly: ['color-contrast'] })
    const faults = violations.flatMap(({ nodes }) =>
      nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
    )
    if (faults.length > 0) throw new Error(`Too little contrast in the dark theme:\n${faults.join('\n')}`)
  } finally {
    themed.forEach((element, index) => element.setAttribute('data-theme', before[index] ?? 'light'))
  }
}
