import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { createConnection } from '../api/connections'
import { fakeClient } from '../../test/fakeClient'
import './index'

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  return () => {
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  }
})

function scheduler({ api, client }: ReturnType<typeof fakeClient>) {
  const element = Object.assign(document.createElement('pause-scheduler'), { client, connectionId: api.connectionId })
  document.body.append(element)
  return element
}

const shown = (words: RegExp) => screen.findByRole('button', { name: words })
const english = /^1 hour until/

test('removes a language that was set as a property when the property is removed', async () => {
  const element = scheduler(fakeClient('healthy'))
  element.locale = 'fr-CA'
  await shown(/^1 heure/)
  element.locale = undefined
  await shown(english)
  expect(element.hasAttribute('locale')).toBe(false)
})

test('forgets attributes that are removed', async () => {
  const element = scheduler(fakeClient('healthy'))
  element.setAttribute('locale', 'es-US')
  element.setAttribute('theme', 'dark')
  await shown(/^1 hora/)
  element.removeAttribute('locale')
  element.removeAttribute('theme')
  await shown(english)
  await waitFor(() => expect(element.firstElementChild).toHaveAttribute('data-theme', 'system'))
  element.removeAttribute('connection-id')
  await waitFor(() => expect(element).toBeEmptyDOMElement())
})

test('removes a property that a framework sets to null', async () => {
  const element = scheduler(fakeClient('healthy'))
  Object.assign(element, {
    messages: { pauseScheduler: { title: 'Give QuickBooks back' } },
    appearance: { theme: 'dark' },
  })
  await screen.findByText('Give QuickBooks back')
  Object.assign(element, { messages: null, appearance: null })
  await waitFor(() => expect(screen.queryByText('Give QuickBooks back')).toBeNull())
  expect(await shown(english)).toBeVisible()
  expect(element.firstElementChild).toHaveAttribute('data-theme', 'system')
  Object.assign(element, { client: null })
  await waitFor(() => expect(element).toBeEmptyDOMElement())
})

test('takes an empty id for none', async () => {
  const { api, client } = fakeClient('healthy')
  const [scheduler, setup] = [
    document.createElement('pause-scheduler'),
    document.createElement('quickbooks-desktop-setup'),
  ]
  for (const element of [scheduler, setup]) {
    element.setAttribute('connection-id', '')
    element.client = client
    document.body.append(element)
  }
  await waitFor(() => expect(setup).not.toBeEmptyDOMElement())
  await waitFor(() => expect(api.requests.length).toBeGreaterThan(0))
  expect(scheduler).toBeEmptyDOMElement()
  expect(api.requests.map(({ path }) => path).filter((path) => path.includes('//'))).toEqual([])
})

test('keeps no state of one connection for another', async () => {
  const fake = fakeClient('healthy')
  const { id } = await createConnection(fake.client.transport, 'pqsw')
  const element = scheduler(fake)
  const { connectionId } = element
  const nextSync = await screen.findByText(/Next sync/)
  element.connectionId = id
  await waitFor(() => expect(nextSync).not.toBeInTheDocument())
  await shown(english)
  element.connectionId = connectionId
  await screen.findByText(/Next sync/)
  await userEvent.click(await shown(/Plan a pause/))
  await screen.findByRole('button', { name: 'Plan this pause' })
  element.connectionId = id
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Plan this pause' })).toBeNull())
})

test('goes on when another element with the same client is removed', async () => {
  const fake = fakeClient('healthy')
  const [first, second] = [scheduler(fake), scheduler(fake)]
  await waitFor(() => expect(screen.getAllByRole('button', { name: english })).toHaveLength(2))
  first.remove()
  await waitFor(() => expect(first).toBeEmptyDOMElement())
  fake.api.quickBooksComputer.startsSync()
  await waitFor(() => expect(second).toHaveTextContent(/QuickBooks is busy|in use/), { timeout: 5000 })
})

test('brings its styles when it is moved into a shadow root', async () => {
  const element = scheduler(fakeClient('healthy'))
  await shown(english)
  const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
  shadow.append(element)
  await waitFor(() => expect(shadow.querySelector('style')).not.toBeNull())
  expect(element).not.toBeEmptyDOMElement()
})
