'use client'
import { createContext, type RefObject, useContext, useEffect, useLayoutEffect } from 'react'

/** Light, dark, or as the browser asks. */
export type Theme = 'light' | 'dark' | 'system'

/**
 * The look, for those who prefer code to CSS: each key but `theme` sets the public CSS variable of its name on our
 * root elements, so any CSS value is allowed, `light-dark(…)` and `var(--your-own)` too. What is left out is derived.
 */
export interface Appearance {
  /** Default `system`: as the browser asks. */
  theme?: Theme | undefined
  /** Buttons, links, progress, the chosen option. At least 4.5:1 against `background`. */
  accent?: string | undefined
  /** Words on `accent`. */
  onAccent?: string | undefined
  /** What our components stand on: your page's or your card's colour. */
  background?: string | undefined
  /** Words; quieter words are mixed from it and `background`. */
  text?: string | undefined
  /** Lines around cards, rows and buttons. */
  border?: string | undefined
  /** What went well. */
  success?: string | undefined
  /** What needs attention. */
  warning?: string | undefined
  /** What can't be undone, and refused input. */
  danger?: string | undefined
  /** Corners of buttons and fields; those of cards are derived. */
  radius?: string | undefined
  /** The unit of every distance: 4px, less for a denser page, more for an airier one. */
  spacing?: string | undefined
  /** The typeface. Default: that of the page around us. */
  font?: string | undefined
  /** The size of plain text; every other size is derived. In `rem`, so that it follows the visitor's setting. */
  fontSize?: string | undefined
}

/** The public CSS variable that each key of an appearance sets. */
export const appearanceVariables = {
  accent: '--connections-accent',
  onAccent: '--connections-on-accent',
  background: '--connections-background',
  text: '--connections-text',
  border: '--connections-border',
  success: '--connections-success',
  warning: '--connections-warning',
  danger: '--connections-danger',
  radius: '--connections-radius',
  spacing: '--connections-spacing',
  font: '--connections-font',
  fontSize: '--connections-font-size',
} as const satisfies Record<Exclude<keyof Appearance, 'theme'>, `--connections-${string}`>

/** How our elements look and where dialogs are put. */
interface ProvidedAppearance extends Appearance {
  theme: Theme
  portalContainer: HTMLElement | null
}

export const AppearanceContext = createContext<ProvidedAppearance>({ theme: 'system', portalContainer: null })

// React 18 warns of a layout effect on the server, where there is nothing to lay out.
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * Sets the provider's appearance on one of our root elements, before the browser paints.
 * By script, not by a `style` attribute: in a server's HTML, `style-src 'self'` would refuse that.
 */
export function useAppearanceStyle(root: RefObject<HTMLElement | null>) {
  const appearance = useContext(AppearanceContext)
  useBrowserLayoutEffect(() => {
    const style = root.current?.style
    if (!style) return
    const set = variablesOf(appearance)
    for (const [variable, value] of set) style.setProperty(variable, value)
    return () => {
      for (const [variable] of set) style.removeProperty(variable)
    }
  }, [root, appearance])
}

function variablesOf(appearance: Appearance): [string, string][] {
  const keys = Object.keys(appearanceVariables) as (keyof typeof appearanceVariables)[]
  return keys.flatMap((key) => (appearance[key] ? [[appearanceVariables[key], appearance[key]]] : []))
}
