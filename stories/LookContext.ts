import { createContext } from 'react'
import type { Appearance } from '../src/components/ui/Appearance'
import { en } from '../src/messages/en'
import type { Locale } from '../src/messages/Locale'

/** What the toolbar says: for stories with providers of their own. */
export interface Look {
  locale: Locale
  appearance: Appearance
}

export const LookContext = createContext<Look>({ locale: en, appearance: {} })
