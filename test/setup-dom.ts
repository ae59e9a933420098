import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
import { en } from '../src/messages/en'
import { loadLocale } from '../src/messages/loadLocale'

// Waits end when what they wait for is there; the limits only have to outlast a busy machine.
configure({ asyncUtilTimeout: 5000 })
vi.setConfig({ testTimeout: 20_000 })

// What a page fetches as it goes is there from the start; words that come late have tests of their own.
await loadLocale(en)

// Test files share one page (`isolate: false`): what a test leaves on it would be found by the next.
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  document.documentElement.removeAttribute('data-theme')
  document.body.removeAttribute('style')
})
