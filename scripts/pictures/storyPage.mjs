import { windowsBrowser } from './windowsBrowser.mjs'

// One Friday afternoon in New York, so that the same pictures come out on any day.
const moment = new Date('2027-01-15T20:24:00Z')
// Else Storybook would have axe look at each story before it is done with it.
const withoutAxe = 'a11y.manual:!true'
const longestMs = 90_000

/** A built Storybook's page in a context of its own, on which each story looks the same each time. */
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
  await page.addInitScript(prepare)
  const requests = watchRequests(page)
  await page.goto(`${storybookUrl}/iframe.html?viewMode=story&id=*&globals=${globals};${withoutAxe}`)
  await page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in globalThis)
  return { takePicture, look, close: () => context.close() }

  /** Shows a story in the place of the one before, and takes a picture once it has played its part and shows what it loaded. */
  async function takePicture(id, options) {
    await show(id)
    await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', ...options })
    await page.evaluate(() => globalThis.picture.releaseTimers())
  }

  /** Shows a story in the same way, and tells what a function finds in the page. */
  async function look(id, inPage) {
    await show(id)
    const found = await page.evaluate(inPage)
    await page.evaluate(() => globalThis.picture.releaseTimers())
    return found
  }

  async function show(id) {
    await page.evaluate((storyId) => {
      globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' })
    }, id)
    await settle(id)
  }

  async function settle(id) {
    const deadline = performance.now() + longestMs
    for (;;) {
      const requestsBefore = requests.made
      const staysLoading = await page.waitForFunction(settled, id, { timeout: longestMs })
      await page.evaluate(() => document.fonts.ready)
      const isAsking = requests.open.size > 0 || requests.made > requestsBefore
      if (!isAsking || (await staysLoading.jsonValue()).staysLoading) return
      if (performance.now() > deadline) throw new Error(`${id} still asks for something after ${longestMs} ms`)
      await page.evaluate(() => globalThis.picture.releaseTimers())
    }
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

/** Runs in the page before anything else: counts its changes, and lets its timers be held. */
function prepare() {
  const { setTimeout, setInterval } = globalThis
  let held = null
  const picture = {
    changes: 0,
    holdTimers: () => (held ??= []),
    releaseTimers() {
      const callbacks = held ?? []
      held = null
      for (const callback of callbacks) callback()
    },
  }
  const holdable =
    (set) =>
    (callback, ms, ...values) =>
      set(() => (held ? held.push(() => callback(...values)) : callback(...values)), ms)
  Object.assign(globalThis, { picture, setTimeout: holdable(setTimeout), setInterval: holdable(setInterval) })
  new MutationObserver(() => (picture.changes += 1)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  })
}

/**
 * Runs in the page, until the story has played its part and, unless it is about loading, nothing has changed for a while. Then holds the timers:
 * after a failed call, some stories would try again every few seconds, and show meanwhile that they load.
 */
async function settled(id) {
  // React may hold back for 300 ms what it has already loaded.
  const quietMs = 500
  // A button may be busy for good; else it is repeating a failed call, which takes 7 seconds at most.
  const busyMs = 10_000
  const loading = '.connections-skeleton, [aria-busy=true]'
  const busy = '[data-busy=true]'
  const { picture } = globalThis

  for (;;) {
    const { changes } = picture
    const ms = document.querySelector(busy) ? busyMs : quietMs
    await new Promise((resolve) => setTimeout(resolve, ms))
    const { id: shown, phase, story } = globalThis.__STORYBOOK_PREVIEW__.currentRender ?? {}
    if (shown === id && (phase === 'errored' || phase === 'aborted')) throw new Error(`${id} is ${phase}`)
    const hasPlayed = shown === id && (phase === 'completed' || phase === 'finished')
    const staysLoading = Boolean(story?.parameters.staysLoading)
    const isLoading = !staysLoading && document.querySelector(loading) !== null
    if (hasPlayed && !isLoading && changes === picture.changes) {
      picture.holdTimers()
      return { staysLoading }
    }
  }
}
