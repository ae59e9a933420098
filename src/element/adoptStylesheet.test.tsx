import { expect, test, vi } from 'vitest'
import { adoptStylesheet } from './adoptStylesheet'

test('adds one style element with the page’s nonce where stylesheets can’t be constructed', () => {
  expect('adoptedStyleSheets' in document).toBe(false)
  const shadow = document.createElement('div').attachShadow({ mode: 'open' })
  shadow.append('the host’s own')
  adoptStylesheet(shadow, 'p { color: teal }', 'n-1')
  adoptStylesheet(shadow, 'p { color: teal }', 'n-1')
  const [style, ...others] = shadow.querySelectorAll('style')
  expect(others).toEqual([])
  expect(style?.nonce).toBe('n-1')
  expect(shadow).toHaveTextContent('the host’s own')
})

test('shares one constructed stylesheet between a document and its shadow roots', () => {
  const replaceSync = vi.fn()
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = replaceSync
    },
  )
  const shadow = document.createElement('div').attachShadow({ mode: 'open' })
  const roots = [document, shadow].map((root) => Object.assign(root, { adoptedStyleSheets: [] as CSSStyleSheet[] }))
  for (const root of [...roots, ...roots]) adoptStylesheet(root, 'p { color: teal }')
  expect(roots.map((root) => root.adoptedStyleSheets.length)).toEqual([1, 1])
  expect(roots[0]?.adoptedStyleSheets).toEqual(roots[1]?.adoptedStyleSheets)
  expect(replaceSync).toHaveBeenCalledOnce()
  Reflect.deleteProperty(document, 'adoptedStyleSheets')
  vi.unstubAllGlobals()
})
