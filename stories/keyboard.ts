import { userEvent } from 'vitest/browser'

/** The keys of a real keyboard, which a page cannot press by itself. */
export interface Keyboard {
  press: (key: 'Tab' | 'Escape' | 'Enter') => Promise<void>
}

/** Null where nothing drives the browser: in Storybook, a story is only shown. */
export const keyboard: Keyboard | null =
  '__vitest_browser__' in globalThis ? { press: (key) => userEvent.keyboard(`{${key}}`) } : null
