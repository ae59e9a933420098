import axe, { type RuleObject } from 'axe-core'

/** WCAG 2.2 A and AA, and what axe's makers recommend besides. */
export const accessRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Each theme and direction, and both themes and both directions in a wide and in a narrow column.
const looks = [
  { theme: 'light', direction: 'ltr', width: 'full' },
  { theme: 'light', direction: 'rtl', width: '320' },
  { theme: 'dark', direction: 'ltr', width: '320' },
  { theme: 'dark', direction: 'rtl', width: 'full' },
] as const

type Look = (typeof looks)[number]

// Colors on their way from one theme to the other are nobody's choice.
const stillness = new CSSStyleSheet()
stillness.replaceSync('*, ::before, ::after, ::backdrop { transition: none !important; animation: none !important }')

/**
 * Has axe look at a story in each theme and direction, and sees that nothing is wider than its place; throws with what is
 * found. For tests only: it flickers.
 *
 * @param rules - those that a story switches off, with its reason
 */
export async function checkEveryLook(rules: RuleObject = {}): Promise<void> {
  const themed = attributesOf('[data-theme]', 'data-theme')
  const directed = attributesOf('.story-page', 'dir')
  const sized = attributesOf('.story-column', 'data-width')
  const sheets = document.adoptedStyleSheets
  document.adoptedStyleSheets = [...sheets, stillness]
  const faults: string[] = []
  try {
    for (const look of looks) {
      themed.forEach(({ element }) => element.setAttribute('data-theme', look.theme))
      directed.forEach(({ element }) => element.setAttribute('dir', look.direction))
      sized.forEach(({ element }) => element.setAttribute('data-width', look.width))
      faults.push(...(await faultsIn(look, rules)), ...tooWide(look))
    }
  } finally {
    for (const { element, name, value } of [...themed, ...directed, ...sized]) element.setAttribute(name, value)
    document.adoptedStyleSheets = sheets
  }
  if (faults.length > 0) throw new Error(`What is wrong with it:\n${faults.join('\n')}`)
}

async function faultsIn({ theme, direction, width }: Look, rules: RuleObject): Promise<string[]> {
  const options = { runOnly: accessRules, resultTypes: ['violations' as const], rules, preload: false }
  const { violations } = await axe.run('.story-page, body > .connections-root', options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${theme}, ${direction}, ${width}, ${id}: ${String(target)}: ${failureSummary}`,
    ),
  )
}

function tooWide({ theme, direction, width }: Look): string[] {
  return [...document.querySelectorAll('.connections-root')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ scrollWidth, clientWidth }) => `${theme}, ${direction}, ${width}: ${scrollWidth} px in ${clientWidth} px`)
}

function attributesOf(selector: string, name: string) {
  return [...document.querySelectorAll(selector)].map((element) => ({
    element,
    name,
    value: element.getAttribute(name) ?? '',
  }))
}
