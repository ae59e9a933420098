'use client'
import { createContext } from 'react'

/** Light, dark, or as the browser asks. */
export type Theme = 'light' | 'dark' | 'system'

/** How our elements look and where dialogs are put. */
export interface Appearance {
  theme: Theme
  portalContainer: HTMLElement | null
}

export const AppearanceContext = createContext<Appearance>({ theme: 'system', portalContainer: null })
