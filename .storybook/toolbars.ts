import type { Preview } from '@storybook/react-vite'
import { locales } from '../stories/locales'

/** What a designer switches above a story. */
export const toolbars: NonNullable<Preview['globalTypes']> = {
  theme: toolbar('Theme', 'circlehollow', ['light', 'dark', 'system']),
  locale: toolbar('Language', 'globe', Object.keys(locales)),
  width: toolbar('Width that the host gives', 'grow', ['full', '320', '460', '1200']),
  direction: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
}

function toolbar(title: string, icon: string, items: string[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } }
}
