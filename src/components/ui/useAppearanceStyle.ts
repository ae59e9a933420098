'use client'
import { type RefObject, useContext, useEffect, useLayoutEffect } from 'react'
import type { Appearance } from './Appearance'
import { AppearanceContext } from './AppearanceContext'
import { appearanceVariables } from './appearanceVariables'

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
