import { getResponse, http } from 'msw'
import { setupWorker } from 'msw/browser'
import type { FakeConnectionsApi } from '../src/testing'

// Each story has a fake API at an address of its own, so that the stories of one docs page don't answer for each other.
const apis = new Map<string, FakeConnectionsApi>()

/** The address at which the fake API of a story answers. */
export function fakeApiUrl(storyId: string): string {
  return `https://api.harbor.test/${storyId}`
}

/** Lets a story's fake API answer, in place of the one that it had before. */
export function serveFakeApi(api: FakeConnectionsApi): void {
  apis.set(storyOf(api.baseUrl), api)
}

/** Starts the worker that hands each call to the fake API at its address. */
export async function startFakeApis() {
  const worker = setupWorker(
    http.all('https://api.harbor.test/*', async ({ request }) => {
      const api = apis.get(storyOf(request.url))
      return api && getResponse([...api.handlers], request)
    }),
  )
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: './mockServiceWorker.js' } })
  return worker
}

const storyOf = (url: string) => new URL(url).pathname.split('/')[1] ?? ''
