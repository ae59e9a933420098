'use client'
import { createContext, type RefObject, useContext, useEffect, useLayoutEffect } from 'react'

/** Light, dark, or as the browser prefers. */
export type Theme = 'light' | 'dark' | 'system'

/**
 * The look, set in code instead of CSS. Each key except `theme` sets the public CSS variable of the same name on our
 * root elements, so any CSS value is allowed, including `light-dark(…)` and `var(--your-own)`. Missing keys are derived.
 */
export interface Appearance {
  /** Default `system`: as the browser prefers. */
  theme?: Theme | undefined
  /** Buttons, links, progress, the chosen option. At least 4.5:1 against `background`. */
  accent?: string | undefined
  /** Text on `accent`. */
  onAccent?: string | undefined
  /** The color behind our components: your page's or your card's. */
  background?: string | undefined
  /** Text. Secondary text is mixed from it and `background`. */
  text?: string | undefined
  /** Lines around cards, rows and buttons. */
  border?: string | undefined
  /** Successes. */
  success?: string | undefined
  /** Warnings. */
  warning?: string | undefined
  /** Errors, invalid input, and actions that can't be undone. */
  danger?: string | undefined
  /** The corner radius of buttons and fields. That of cards is derived. */
  radius?: string | undefined
  /** The unit of every distance. Default 4px; smaller is denser, larger is airier. */
  spacing?: string | undefined
  /** The font family. Default: the surrounding page's. */
  font?: string | undefined
  /** The size of body text. Every other size is derived. Use `rem`, so that it follows the visitor's setting. */
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

/** The provider's appearance, and the container for dialogs. */
interface ProvidedAppearance extends Appearance {
  theme: Theme
  portalContainer: HTMLElement | null
}

export const AppearanceContext = createContext<ProvidedAppearance>({ theme: 'system', portalContainer: null })

// On the server, React 18 warns about layout effects.
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * Sets the provider's appearance on one of our root elements before the browser paints. Uses the CSSOM, because
 * `style-src 'self'` blocks `style` attributes in server-rendered HTML.
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
