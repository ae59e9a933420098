'use client'
import { createContext } from 'react'
import type { Appearance, Theme } from './Appearance'

export type { Theme } from './Appearance'

/** How our elements look and where dialogs are put. */
export interface ProvidedAppearance extends Appearance {
  theme: Theme
  portalContainer: HTMLElement | null
}

export const AppearanceContext = createContext<ProvidedAppearance>({ theme: 'system', portalContainer: null })
