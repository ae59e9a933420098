import { windowsBrowser } from './windowsBrowser.mjs'

// One Friday afternoon in New York, so that the same pictures come out on any day.
const moment = new Date('2027-01-15T20:24:00Z')
// Else Storybook would have axe look at each story before it is done with it.
const withoutAxe = 'a11y.manual:!true'
const longestMs = 90_000

/** A built Storybook's page in a context of its own, on which each story shows the same picture each time. */
export async function storyPage(browser, storybookUrl, { viewport, globals }) {
  const context = await browser.newContext({
    viewport,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
    userAgent: windowsBrowser,
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(moment)
  const requests = watchRequests(page)
  await page.goto(`${storybookUrl}/iframe.html?viewMode=story&id=*&globals=${globals};${withoutAxe}`)
  await page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in globalThis)
  return { show, picture, close: () => context.close() }

  /** Shows a story in the place of the one before, and waits until it has played its part and shows what it loaded. */
  async function show(id) {
    await page.evaluate((storyId) => {
      globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' })
    }, id)
    const deadline = performance.now() + longestMs
    let seen
    let staysLoading
    do {
      if (performance.now() > deadline) throw new Error(`${id} is not done after ${longestMs} ms`)
      seen = requests.made
      const settled = await page.waitForFunction(whenSettled, id, { timeout: longestMs })
      staysLoading = (await settled.jsonValue()).staysLoading
    } while (!staysLoading && (requests.open.size > 0 || requests.made > seen))
    await page.evaluate(() => document.fonts.ready)
  }

  /** Of the whole page, without motion and without the blinking caret. */
  function picture(options) {
    return page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', ...options })
  }
}

/** The requests of a page that are not answered yet, and how many there were. Streams of events stay open and don't count. */
function watchRequests(page) {
  const requests = { open: new Set(), made: 0 }
  page.on('request', (request) => {
    if (request.headers().accept === 'text/event-stream') return
    requests.made += 1
    requests.open.add(request)
  })
  page.on('requestfinished', (request) => requests.open.delete(request))
  page.on('requestfailed', (request) => requests.open.delete(request))
  return requests
}

/** Runs in the page, until the story has played its part and, unless it is about loading, nothing has changed for a while. */
function whenSettled(id) {
  // React may hold back for 300 ms what it has already loaded.
  const quietMs = 500
  // A button may be busy for good; else it is repeating a failed call, which takes 7 seconds at most.
  const busyMs = 10_000
  const loading = '.connections-skeleton, [aria-busy=true]'
  return new Promise((resolve, reject) => {
    let timer
    const observer = new MutationObserver(waitForQuiet)
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    waitForQuiet()

    function waitForQuiet() {
      clearTimeout(timer)
      timer = setTimeout(look, document.querySelector('[data-busy=true]') ? busyMs : quietMs)
    }

    function look() {
      const { id: shown, phase, story } = globalThis.__STORYBOOK_PREVIEW__.currentRender ?? {}
      if (shown === id && (phase === 'errored' || phase === 'aborted')) {
        observer.disconnect()
        reject(new Error(`${id} is ${phase}`))
        return
      }
      const hasPlayed = shown === id && (phase === 'completed' || phase === 'finished')
      const staysLoading = Boolean(story?.parameters.staysLoading)
      if (!hasPlayed || (!staysLoading && document.querySelector(loading))) {
        waitForQuiet()
        return
      }
      observer.disconnect()
      resolve({ staysLoading })
    }
  })
}
