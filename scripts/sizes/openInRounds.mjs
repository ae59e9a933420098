import { getResponse } from 'msw'

const origin = 'https://host.test'
const moment = new Date('2027-01-15T20:24:00Z')
// React may hold back for 300 ms what it has already loaded.
const quietMs = 400
const mostRounds = 40

/**
 * Opens a bundled page with a fake API, and answers its requests in rounds: all of them at once, as soon as the page has nothing
 * more to ask without an answer. This shows which request waits for which, however slow the machine is.
 *
 * A round lists the paths that were `asked` for, and says whether the page looked different afterward (`hasChanged`). The entry is in
 * the first one. `settle` goes on until the page asks for nothing more, for instance after a press.
 */
export async function openInRounds(browser, { files, entry, preloads }, { createApi, hasConnection, reactScript }) {
  const page = await browser.newPage()
  await page.clock.setFixedTime(moment)
  const api = createApi({ baseUrl: `${origin}/api`, now: () => moment })
  const errors = []
  const waiting = []
  /** @type {{ asked: string[], hasChanged: boolean }[]} */
  const rounds = []
  let asked = 0
  let looks = ''

  page.on('pageerror', (error) => errors.push(error))
  await page.route('**/*', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: await documentText() })
    if (pathname === '/react.js') return route.fulfill({ contentType: 'text/javascript', body: reactScript })
    // It stays open as long as the page, which doesn't wait for it.
    if (route.request().headers().accept === 'text/event-stream') return undefined
    const method = route.request().method()
    const name = method === 'GET' ? pathname + search : `${method} ${pathname}`
    // It only looks for news.
    if (rounds.some((round) => round.asked.includes(name))) return answer(route, pathname)
    asked += 1
    waiting.push({ name, answer: () => answer(route, pathname) })
    return undefined
  })
  await Promise.all([page.waitForRequest(origin + entry), page.goto(origin, { waitUntil: 'commit' })])
  await settle()
  return { page, rounds, settle, close }

  async function settle() {
    for (await quiet(); waiting.length > 0; await quiet()) {
      if (rounds.length === mostRounds) throw new Error(`The page still asks after ${mostRounds} rounds.`)
      const round = { asked: waiting.map(({ name }) => name), hasChanged: false }
      rounds.push(round)
      await Promise.all(waiting.splice(0).map((request) => request.answer()))
      // The entry has run.
      await page.waitForLoadState()
      await quiet()
      const before = looks
      looks = await page.evaluate(() => document.body.innerHTML)
      round.hasChanged = looks !== before
    }
    if (errors.length > 0) throw new AggregateError(errors, 'The page throws.')
  }

  async function quiet() {
    let before
    do {
      before = asked
      await page.evaluate(idle, quietMs)
    } while (asked !== before)
  }

  async function close() {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.close()
  }

  async function documentText() {
    const { baseUrl, companyId, connectionId } = api
    const host = { baseUrl, companyId, ...(hasConnection && { connectionId }) }
    const token = await api.getAccessToken()
    return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    ${preloads.map((path) => `<link rel="modulepreload" href="${path}" />`).join('\n    ')}
    <script>
      globalThis.host = { ...${JSON.stringify(host)}, getAccessToken: async () => ${JSON.stringify(token)} }
    </script>
    <script src="/react.js"></script>
    <script type="module" src="${entry}"></script>
  </head>
  <body></body>
</html>`
  }

  async function answer(route, pathname) {
    await (files.has(pathname) ? answerWithFile(route, pathname) : answerAsApi(route, pathname))
    const response = await route.request().response()
    await response.finished()
  }

  function answerWithFile(route, pathname) {
    return route.fulfill({ contentType: 'text/javascript', body: files.get(pathname) })
  }

  async function answerAsApi(route, pathname) {
    const request = route.request()
    const response = await getResponse(
      [...api.handlers],
      new Request(request.url(), { method: request.method(), headers: request.headers(), body: request.postData() }),
    )
    if (!response) throw new Error(`Nothing answers ${request.method()} ${pathname}`)
    const { status, headers } = response
    return route.fulfill({ status, headers: Object.fromEntries(headers), body: await response.text() })
  }
}

/**
 * The rounds that the page needed to look as it does now; what came later is for what may be opened next.
 *
 * @param {{ asked: string[], hasChanged: boolean }[]} rounds
 */
export function roundsUntilShown(rounds) {
  return rounds.slice(0, rounds.findLastIndex(({ hasChanged }) => hasChanged) + 1)
}

/** Runs in the page, until it has had nothing to do for a while. */
async function idle(ms) {
  await new Promise((resolve) => requestIdleCallback(resolve))
  await new Promise((resolve) => setTimeout(resolve, ms))
  await new Promise((resolve) => requestIdleCallback(resolve))
}
