import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeClient } from '../../test/fakeClient'
import {
  ConnectionManagerElement,
  PauseSchedulerElement,
  QuickBooksDesktopSetupDialogElement,
  QuickBooksDesktopSetupElement,
} from './index'

beforeEach(() => {
  // What happens here happens outside of React's act, as on a page without React.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  return () => {
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  }
})

function open() {
  const { api, client } = fakeClient('healthy')
  const element = document.createElement('pause-scheduler')
  element.connectionId = api.connectionId
  element.client = client
  document.body.append(element)
  return { api, client, element, user: userEvent.setup() }
}

test('tells a page without React of a pause by a bubbling event', async () => {
  const { api, user } = open()
  const heard = vi.fn<(event: Event) => void>()
  document.body.addEventListener('pause', heard, { once: true })
  await user.click(await screen.findByRole('button', { name: /^1 hour until/ }))
  await screen.findByRole('button', { name: 'Resume now' })
  expect(heard).toHaveBeenCalledOnce()
  const detail = { connectionId: api.connectionId, pause: api.quickBooksDesktop().pause }
  expect(heard).toHaveBeenCalledWith(expect.objectContaining({ detail }))
})

test.each([
  QuickBooksDesktopSetupElement,
  QuickBooksDesktopSetupDialogElement,
  ConnectionManagerElement,
  PauseSchedulerElement,
])('%s follows the attribute of each of its own properties', (element) => {
  const own = Object.entries(Object.getOwnPropertyDescriptors(element.prototype)).filter(([, { set }]) => set)
  const attributes = own.map(([name]) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
  expect(attributes).not.toEqual([])
  expect(element.observedAttributes).toEqual(expect.arrayContaining(['locale', 'theme', ...attributes]))
})

test('the manager keeps its place in an attribute, so that a page without React can put it into its address', async () => {
  const { client } = fakeClient('healthy')
  const element = document.createElement('connection-manager')
  element.client = client
  const heard: unknown[] = []
  element.addEventListener('locationchange', ({ detail }) => heard.push(detail))
  document.body.append(element)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'QuickBooks Desktop' }))
  await screen.findByRole('heading', { level: 2, name: 'QuickBooks Desktop' })
  expect(element.getAttribute('connection-id')).toBe('connection-1')
  element.connectionId = null
  expect(await screen.findByRole('list', { name: 'Connections' })).toBeVisible()
  expect(heard).toEqual([{ connectionId: 'connection-1' }])
  expect(screen.queryByRole('button', { name: 'Connect another company' })).toBeNull()
  element.connectsAnother = true
  expect(await screen.findByRole('button', { name: 'Connect another company' })).toBeVisible()
})

test('keeps the content of the element until the component is shown', async () => {
  const { api, client } = fakeClient('healthy')
  document.body.innerHTML = `<pause-scheduler connection-id="${api.connectionId}">One moment…</pause-scheduler>`
  expect(screen.getByText('One moment…')).toBeVisible()
  const [element] = document.getElementsByTagName('pause-scheduler')
  Object.assign(element ?? {}, { client })
  expect(await screen.findByRole('button', { name: /^1 hour until/ })).toBeVisible()
  expect(screen.queryByText('One moment…')).toBeNull()
})

test('changes language, messages and appearance on an open page', async () => {
  const { element } = open()
  await screen.findByRole('button', { name: /^1 hour until/ })
  element.setAttribute('locale', 'fr-CA')
  expect(await screen.findByRole('button', { name: /^1 heure/ })).toBeVisible()
  element.setAttribute('theme', 'dark')
  await waitFor(() => expect(element.firstElementChild).toHaveAttribute('data-theme', 'dark'))
  element.locale = 'es-US'
  expect(await screen.findByRole('button', { name: /^1 hora/ })).toBeVisible()
  element.setAttribute('locale', 'en')
  element.messages = { pauseScheduler: { title: 'Give QuickBooks back' } }
  expect(await screen.findByText('Give QuickBooks back')).toBeVisible()
})

test('keeps its state when it is moved in the page', async () => {
  const { element, user } = open()
  await user.click(await screen.findByRole('button', { name: /Plan a pause/ }))
  const form = await shownForm()
  const section = document.createElement('section')
  document.body.append(section)
  section.append(element)
  await Promise.resolve()
  expect(document.querySelector('form')).toBe(form)
})

test('stops when it is removed, and starts again when it is put back', async () => {
  const { client, element } = open()
  await screen.findByRole('button', { name: /^1 hour until/ })
  expect(observed(client)).toBe(true)
  element.remove()
  await waitFor(() => expect(observed(client)).toBe(false))
  expect(element).toBeEmptyDOMElement()
  document.body.append(element)
  expect(await screen.findByRole('button', { name: /^1 hour until/ })).toBeVisible()
})

test('uses properties that were set before the element was defined', async () => {
  const { api, client } = fakeClient('healthy')
  const undefinedYet = document.implementation.createHTMLDocument().createElement('pause-scheduler')
  expect(undefinedYet).not.toBeInstanceOf(PauseSchedulerElement)
  Object.assign(undefinedYet, { client, connectionId: api.connectionId })
  document.body.append(undefinedYet)
  expect(await screen.findByRole('button', { name: /^1 hour until/ })).toBeVisible()
})

test('has a Close button in the manager on request; its event doesn’t bubble', async () => {
  const { client } = fakeClient('healthy')
  const manager: ConnectionManagerElement = document.createElement('connection-manager')
  const [closed, outside] = [vi.fn(), vi.fn()]
  manager.client = client
  manager.addEventListener('close', closed)
  document.body.addEventListener('close', outside, { once: true })
  document.body.append(manager)
  await screen.findByRole('button', { name: /QuickBooks Desktop/ })
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
  manager.closable = true
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }))
  expect(closed).toHaveBeenCalledOnce()
  expect(outside).not.toHaveBeenCalled()
})

test('reports what to write when it never gets a client', () => {
  vi.useFakeTimers()
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  document.body.append(document.createElement('connection-manager'))
  vi.advanceTimersByTime(10_000)
  vi.useRealTimers()
  expect(reported).toHaveBeenCalledOnce()
  expect(String(reported.mock.lastCall?.[0])).toMatch(/<connection-manager> has no client.*createConnectionsClient/)
})

const shownForm = () =>
  waitFor(() => {
    const form = document.querySelector('form')
    expect(form).toBeVisible()
    return form
  })

function observed({ queryClient }: ReturnType<typeof fakeClient>['client']) {
  return queryClient
    .getQueryCache()
    .getAll()
    .some((query) => query.isActive())
}
