import type { Preview } from '@storybook/react-vite'

/** What a designer switches above a story. */
export const toolbars: NonNullable<Preview['globalTypes']> = {
  theme: toolbar('Theme', 'circlehollow', ['light', 'dark', 'system']),
  width: toolbar('Width that the host gives', 'grow', ['full', '320', '460', '1200']),
  locale: toolbar('Dates and numbers', 'globe', ['en-US', 'en-GB', 'fr-CA', 'es-US', 'ar-EG']),
  direction: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
}

function toolbar(title: string, icon: string, items: string[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } }
}
