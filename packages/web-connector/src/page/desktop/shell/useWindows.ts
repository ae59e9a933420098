import { useMemo, useReducer } from 'react'
import type { WindowActions } from '../computer/DesktopContext'
import type { AppName } from './apps'

export interface OpenWindow {
  app: AppName
  minimized: boolean
}

interface Action {
  type: keyof WindowActions
  app: AppName
}

/** The open windows, the one in front last. */
export function useWindows(first: readonly AppName[]): { windows: OpenWindow[]; actions: WindowActions } {
  const [windows, dispatch] = useReducer(
    arrange,
    first.map((app) => ({ app, minimized: false })),
  )
  const actions = useMemo<WindowActions>(
    () => ({
      open: (app) => dispatch({ type: 'open', app }),
      close: (app) => dispatch({ type: 'close', app }),
      minimize: (app) => dispatch({ type: 'minimize', app }),
      focus: (app) => dispatch({ type: 'focus', app }),
    }),
    [],
  )
  return { windows, actions }
}

function arrange(windows: OpenWindow[], { type, app }: Action): OpenWindow[] {
  const others = windows.filter((open) => open.app !== app)
  const isOpen = others.length < windows.length
  switch (type) {
    case 'close':
      return others
    case 'minimize':
      return isOpen ? [{ app, minimized: true }, ...others] : windows
    case 'focus':
      return isOpen && windows.at(-1)?.app !== app ? [...others, { app, minimized: false }] : windows
    case 'open':
      return [...others, { app, minimized: false }]
  }
}
