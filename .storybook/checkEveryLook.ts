import axe from 'axe-core'

/** WCAG 2.2 A and AA, and what axe's makers recommend besides. */
export const accessRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const looks = [
  { theme: 'light', direction: 'ltr' },
  { theme: 'light', direction: 'rtl' },
  { theme: 'dark', direction: 'rtl' },
  { theme: 'dark', direction: 'ltr' },
] as const

type Look = (typeof looks)[number]

// Colours on their way from one theme to the other are nobody's choice.
const stillness = new CSSStyleSheet()
stillness.replaceSync('*, ::before, ::after, ::backdrop { transition: none !important; animation: none !important }')

/** Has axe look at a story in each theme and direction; throws with what it finds. For tests only: it flickers. */
export async function checkEveryLook(): Promise<void> {
  const themed = attributesOf('[data-theme]', 'data-theme')
  const directed = attributesOf('.story-page', 'dir')
  const sheets = document.adoptedStyleSheets
  document.adoptedStyleSheets = [...sheets, stillness]
  const faults: string[] = []
  try {
    for (const look of looks) {
      themed.forEach(({ element }) => element.setAttribute('data-theme', look.theme))
      directed.forEach(({ element }) => element.setAttribute('dir', look.direction))
      faults.push(...(await faultsIn(look)))
    }
  } finally {
    for (const { element, name, value } of [...themed, ...directed]) element.setAttribute(name, value)
    document.adoptedStyleSheets = sheets
  }
  if (faults.length > 0) throw new Error(`axe finds:\n${faults.join('\n')}`)
}

async function faultsIn({ theme, direction }: Look): Promise<string[]> {
  const options = { runOnly: accessRules, resultTypes: ['violations' as const], preload: false }
  const { violations } = await axe.run('.story-page, body > .connections-root', options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${theme}, ${direction}, ${id}: ${String(target)}: ${failureSummary}`),
  )
}

function attributesOf(selector: string, name: string) {
  return [...document.querySelectorAll(selector)].map((element) => ({
    element,
    name,
    value: element.getAttribute(name) ?? '',
  }))
}
