import { type ComponentType, createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import * as sdk from '../../index'
import { en } from '../../messages/en'

const components = Object.entries(sdk).filter(
  ([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function' && !/Provider$|Error$/.test(name),
)

test('there are components to render', () => {
  expect(components.map(([name]) => name)).toContain('QuickBooksDesktopSetup')
})

test.each(components)('%s renders on a server without requests', (_, component) => {
  const fetch = vi.fn<typeof globalThis.fetch>()
  const getAccessToken = vi.fn(() => 'token')
  const client = sdk.createConnectionsClient({ baseUrl: 'https://x.test', companyId: 'company', getAccessToken, fetch })
  const props = { connectionId: 'connection-1', open: true }
  const content = createElement(component as ComponentType<typeof props>, props)
  const page = { client, locale: en, children: content }
  const html = renderToString(createElement(sdk.ConnectionsProvider, page))
  expect(html).not.toContain('style=')
  expect(fetch).not.toHaveBeenCalled()
  expect(getAccessToken).not.toHaveBeenCalled()
})
