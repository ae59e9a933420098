import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { fakeClient } from '../../test/fakeClient'
import { type ConnectionsClient, createConnectionsClient } from '../api/createConnectionsClient'
import { mount } from './mount'

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  return () => vi.unstubAllGlobals()
})

function target() {
  const element = document.createElement('div')
  document.body.append(element)
  return element
}

const shownForm = () =>
  waitFor(() => {
    const form = document.querySelector('form')
    expect(form).toBeVisible()
    return form
  })

test('takes new options and keeps its state', async () => {
  const { api, client } = fakeClient('healthy')
  const [first, second] = [vi.fn(), vi.fn()]
  const { connectionId } = api
  const page = mount(target(), { component: 'PauseScheduler', client, connectionId, onPause: first })
  await userEvent.click(await screen.findByRole('button', { name: /Plan a pause/ }))
  const form = await shownForm()
  page.update({ onPause: second, appearance: { theme: 'dark' } })
  await waitFor(() => expect(document.querySelector('.connections-root')).toHaveAttribute('data-theme', 'dark'))
  expect(document.querySelector('form')).toBe(form)
  await userEvent.click(screen.getByRole('button', { name: /^1 hour until/ }))
  await waitFor(() => expect(second).toHaveBeenCalledOnce())
  expect(first).not.toHaveBeenCalled()
  page.unmount()
})

test('starts anew with another company’s client', async () => {
  const { api, client } = fakeClient('healthy')
  const { baseUrl, connectionId, getAccessToken } = api
  const page = mount(target(), { component: 'PauseScheduler', client, connectionId })
  await userEvent.click(await screen.findByRole('button', { name: /Plan a pause/ }))
  await shownForm()
  page.update({ client: createConnectionsClient({ baseUrl, companyId: 'another', getAccessToken }) })
  await waitFor(() => expect(document.querySelector('form')).toBeNull())
  page.unmount()
})

test('shows the last of several changes, however long the others take', async () => {
  const { api, client } = fakeClient('healthy')
  const { connectionId } = api
  const page = mount(target(), { component: 'PauseScheduler', client, connectionId, locale: 'es-MX' })
  page.update({ locale: 'fr' })
  page.update({ locale: 'en-GB' })
  expect(await screen.findByRole('button', { name: /^1 hour until/ })).toBeVisible()
  expect(document.querySelector('.connections-root')).toHaveAttribute('lang', 'en-US')
  page.unmount()
})

test('empties the target when it is unmounted, and shows nothing that loads later', async () => {
  const { api, client } = fakeClient('healthy')
  const element = target()
  const page = mount(element, { component: 'PauseScheduler', client, connectionId: api.connectionId })
  page.unmount()
  page.update({ appearance: { theme: 'dark' } })
  await new Promise((resolve) => setImmediate(resolve))
  expect(element).toBeEmptyDOMElement()
})

test('says what to write when the client is missing', () => {
  const client = undefined as unknown as ConnectionsClient
  expect(() => mount(target(), { component: 'ConnectionManager', client })).toThrow(
    /has no client.*createConnectionsClient/,
  )
})

test('replaces what was mounted before, whose handle then does nothing', async () => {
  const troubles = vi.spyOn(console, 'error')
  onTestFinished(() => troubles.mockRestore())
  const { api, client } = fakeClient('healthy')
  const { connectionId } = api
  const element = target()
  const first = mount(element, { component: 'PauseScheduler', client, connectionId })
  await screen.findByRole('button', { name: /^1 hour until/ })
  const second = mount(element, { component: 'PauseScheduler', client, connectionId, locale: 'fr-CA' })
  expect(await screen.findByRole('button', { name: /^1 heure/ })).toBeVisible()
  first.update({ locale: 'en' })
  first.unmount()
  expect(screen.getByRole('button', { name: /^1 heure/ })).toBeVisible()
  second.unmount()
  expect(element).toBeEmptyDOMElement()
  expect(troubles).not.toHaveBeenCalled()
})
